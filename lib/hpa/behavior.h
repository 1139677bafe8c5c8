/*
 * autoscaling/v2 behaviour: stabilisation windows, rate policies, select policy, and the memory
 * they need (recommendations and scale events). Same results as the reference controller, step by
 * step.
 */
#ifndef HPA_BEHAVIOR_H
#define HPA_BEHAVIOR_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

#include "base/usec.h"

enum hpa_policy_type { HPA_PODS, HPA_PERCENT };
enum hpa_select { HPA_SELECT_MAX, HPA_SELECT_MIN, HPA_SELECT_DISABLED };
enum { HPA_POLICIES_MAX = 16 };

struct hpa_policy {
	enum hpa_policy_type type;
	int32_t value;    /* > 0 */
	int32_t period_s; /* 1..1800 */
};

struct hpa_rules {
	int32_t stabilization_s; /* 0..3600; -1 = not set (scaleDown then uses the controller's
				    default) */
	enum hpa_select select;
	struct hpa_policy policies[HPA_POLICIES_MAX];
	size_t policies_len;
	double tolerance; /* NAN = the controller's */
};

/* is_set false: no behaviour block at all, the legacy path (flag-driven down window, scale-up cap).
 */
struct hpa_behavior {
	bool is_set;
	struct hpa_rules up;
	struct hpa_rules down;
};

/* Both sides as the API server defaults them: up {0 s, Max, 4 pods/15 s, 100 %/15 s},
 * down {unset, Max, 100 %/15 s}. */
void hpa_behavior_init(struct hpa_behavior *b);

struct hpa_recommendation {
	int32_t replicas;
	usec_t at;
};
struct hpa_scale_event {
	int32_t change; /* > 0 */
	usec_t at;
	bool is_outdated;
};

/* Grows as the reference's slices do; bounded by window / interval. */
struct hpa_history {
	struct hpa_recommendation *recommendations;
	size_t recommendations_len, recommendations_cap;
	struct hpa_scale_event *ups, *downs;
	size_t ups_len, ups_cap, downs_len, downs_cap;
};
void hpa_history_init(struct hpa_history *h);
void hpa_history_release(struct hpa_history *h);

#endif

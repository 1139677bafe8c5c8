/*
 * struct policy: one CostScalingPolicy (dime.dev/v1alpha1) as the rest of the program sees it.
 *
 * `conf` fills it from a manifest and has refused everything that makes no sense, so the readers
 * here and in `decide` need no error paths. Every field has the schema's default after
 * policy_init(); absent optional numbers are NAN, absent spans are USEC_NEVER.
 */
#ifndef POLICY_POLICY_H
#define POLICY_POLICY_H

#include <stdbool.h>
#include <stdint.h>

#include "base/label.h"
#include "base/usec.h"
#include "hpa/behavior.h"

enum policy_actuation {
	POLICY_SCALE,  /* Dime writes the scale subresource itself */
	POLICY_HPA,    /* Dime owns a HorizontalPodAutoscaler (not in this release: condition) */
	POLICY_ADVISE, /* status and Events only */
};

/* Which signal a demand target divides. */
enum policy_demand {
	POLICY_DEMAND_CONCURRENCY, /* requests in flight (running + queued) per replica */
	POLICY_DEMAND_QUEUE,       /* requests waiting per replica */
	POLICY_DEMAND_TOKENS,      /* tokens per second (in + out) per replica */
	POLICY_DEMAND_ARRIVALS,    /* requests per second per replica */
	POLICY_DEMANDS,
};

struct policy_target_ref {
	char *api_version; /* "apps/v1" */
	char *kind;        /* "Deployment" */
	char *name;
};

struct policy_telemetry {
	char *engine;    /* "auto", "vllm", "sglang", "tgi", "triton", "llamacpp" */
	int port;        /* of the pod; default 8000 */
	char *path;      /* "/metrics" */
	usec_t interval; /* between scrapes of one pod; default 5 s */
	usec_t window;   /* over which rates are taken; default 60 s */
};

/* Service level objective; NAN where the policy names none. */
struct policy_slo {
	double latency_p95_s;  /* whole request; default 2.0 (mission: P95 < 2000 ms) */
	double latency_p99_s;  /* default NAN */
	double ttft_p95_s;     /* time to first token; default NAN */
	double queue_p95_s;    /* default NAN */
	double success_ratio;  /* default 0.995 */
	double kv_utilization; /* KV cache use that counts as full; default 0.85 */
};

/* Thresholds of the decision tree (DESIGN.md §5, §6). */
struct policy_optimization {
	double utilization_low;    /* below it a shrink is proposed; default 0.40 */
	int32_t shrink_floor;      /* the tree never shrinks below; default 2 */
	double complexity;         /* below it a lighter model will do; default 0.5 */
	double batch_factor;       /* default 1.5 */
	double throttle_ratio;     /* default 0.80 */
	double latency_headroom_s; /* below it a larger batch is possible; default: SLO p95 */
};

struct policy_staleness {
	usec_t max_age;      /* older evidence is no evidence; default 60 s */
	double min_coverage; /* pods reporting / pods ready below which nothing shrinks; default 0.5
			      */
	int32_t fallback_replicas; /* held when evidence is stale; -1 = keep what is there */
};

struct policy {
	char *namespace_;
	char *name;
	char *uid;
	int64_t generation;
	struct policy_target_ref target;
	enum policy_actuation actuation;
	int32_t min_replicas; /* >= 0; default 1 */
	int32_t max_replicas; /* >= min, >= 1; default 10 */
	struct policy_telemetry telemetry;
	double demand[POLICY_DEMANDS]; /* per replica; NAN = not used. Default: concurrency 32 */
	double max_cost_per_request;   /* dollars: a ceiling; NAN = none. Mission default 0.015 */
	double min_request_per_dollar; /* the same ceiling the other way round; NAN = none. 66.67 */
	bool prefer_slo;               /* demand beats the money ceiling; default false */
	struct policy_slo slo;
	struct policy_optimization optimization;
	struct hpa_behavior behavior; /* defaulted as the API server does */
	struct policy_staleness staleness;
	usec_t cold_start;    /* time until a new replica serves; default 120 s */
	char *price_book;     /* name of a PriceBook; default "default" */
	struct label *labels; /* metric selector labels this workload answers to */
	size_t labels_len;
};

/* Every field at its default; strings NULL or default copies. */
void policy_init(struct policy *p);
void policy_release(struct policy *p);
/* Deep copy. */
void policy_copy(struct policy *to, const struct policy *from);

#endif

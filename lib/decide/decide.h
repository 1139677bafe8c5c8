/*
 * decide(): one tick of one workload. Pure: same policy, snapshot and state give the same decision,
 * in the controller, in the simulator and in a replay. Order of thought: DESIGN §6
 * (ARCHITECTURE.md).
 */
#ifndef DECIDE_DECIDE_H
#define DECIDE_DECIDE_H

#include "decide/decision.h"
#include "decide/snapshot.h"
#include "hpa/behavior.h"
#include "policy/policy.h"

/* What a workload remembers between ticks. */
struct decide_state {
	struct hpa_history
		history;   /* recommendations and scale events, as the reference keeps them */
	usec_t last_scale; /* USEC_NEVER: never */
	/* learned or held by decide's own parts; see decide.c */
	double capacity_per_replica; /* requests/s one replica served inside the SLO; NAN unknown */
};

void decide_state_init(struct decide_state *st);
void decide_state_release(struct decide_state *st);

/* Never fails: what is unknown is a reason to hold. Does not change st->history for a rescale that
 * has not happened yet: call decide_applied() once the write succeeded. */
void decide(const struct policy *p, const struct snapshot *s, struct decide_state *st,
	    struct decision *out);

/* The cluster took `to` replicas at `now`; feeds the rate policies. */
void decide_applied(const struct policy *p, struct decide_state *st, int32_t from, int32_t to,
		    usec_t now);

#endif

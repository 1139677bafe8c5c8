/*
 * What a tick concludes, and why. Plain data, printable, comparable byte for byte.
 */
#ifndef DECIDE_DECISION_H
#define DECIDE_DECISION_H

#include "base/usec.h"

/* Who proposed a replica count. */
enum proposal_source {
	PROPOSAL_DEMAND, /* concurrency, queue, tokens or arrivals against their targets */
	PROPOSAL_SLO,    /* latency, success or KV use outside the objective */
	PROPOSAL_MONEY,  /* ceiling: arrivals x target / price */
	PROPOSAL_BUDGET, /* ceiling: hourly budget / price */
	PROPOSAL_IDLE,   /* low use: fewer would do */
	PROPOSAL_FLOOR,
	PROPOSAL_MAX,
	PROPOSALS_MAX = 8,
};

enum { DECISION_TEXT_MAX = 240 };

struct proposal {
	enum proposal_source source;
	int32_t replicas;
	char text[DECISION_TEXT_MAX]; /* "46 in flight / 32 per replica" */
};

enum decision_verb {
	DECIDE_HOLD, /* keep the count */
	DECIDE_SCALE_UP,
	DECIDE_SCALE_DOWN,
	DECIDE_SWITCH_MODEL, /* the decision tree's advice where money and demand conflict */
	DECIDE_GROW_BATCH,
	DECIDE_THROTTLE,
};

struct decision {
	usec_t at;
	int32_t from;            /* scale.spec.replicas that was seen */
	int32_t wanted;          /* composition, before behaviour: inference_desired_replicas */
	int32_t replicas;        /* after stabilisation, rate policies and guards: what to write */
	enum decision_verb verb; /* what happens to the count */
	enum decision_verb advice; /* DECIDE_HOLD, or what the tree advises in a conflict */
	const char *reason; /* CamelCase, for conditions and Events: "Demand", "StaleEvidence" … */
	char text[DECISION_TEXT_MAX]; /* one line for people; kubectl get, Events and why show it */
	bool is_limited;              /* behaviour, floor or max changed the wanted count */
	struct proposal proposals[PROPOSALS_MAX];
	int proposals_len;
};

#endif

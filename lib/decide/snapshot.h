/*
 * What one tick of one workload knows: numbers only, gathered above the purity line, complete and
 * immutable. Written as a JSON line by `record` and replayed byte for byte.
 *
 * NAN means "not known"; it never means 0. Counts are of the moment, rates of the evidence window.
 */
#ifndef DECIDE_SNAPSHOT_H
#define DECIDE_SNAPSHOT_H

#include "base/money.h"
#include "base/usec.h"

struct snapshot_replicas {
	int32_t spec;     /* scale.spec.replicas */
	int32_t current;  /* scale.status.replicas */
	int32_t ready;    /* Running, condition Ready, not being deleted */
	int32_t starting; /* exist, not ready yet, not failed: capacity to come */
};

/* The window's truth about the traffic, summed over the replicas. */
struct snapshot_evidence {
	usec_t newest;         /* time of the newest sample; USEC_NEVER when there is none at all */
	double coverage;       /* pods reporting / pods ready, 0..1; NAN with no ready pod */
	double window_s;       /* span the rates stand for; 0 when there is no rate yet */
	double arrivals_per_s; /* offered requests, refused ones included where the engine tells */
	double successes_per_s;
	double failures_per_s; /* timeout + model error + exhausted; not the client's own cancels */
	double cancelled_per_s;
	double running; /* requests in execution now */
	double queued;  /* requests waiting now */
	double tokens_in_per_s;
	double tokens_out_per_s;
	double latency_p50_s, latency_p95_s, latency_p99_s; /* whole request */
	double ttft_p95_s;
	double queue_p95_s;
	double kv_utilization;     /* mean over replicas, 0..1 */
	double kv_utilization_max; /* fullest replica */
	double gpu_utilization;    /* mean, 0..1 */
};

struct snapshot_money {
	bool is_priced;       /* false: some replica's price is not known (`unpriced` says which) */
	const char *unpriced; /* e.g. `GPU model "NVIDIA-L40S" is in no price book`; or NULL */
	struct money
		replica_hour;     /* pinned reference price of one replica-hour: the control view */
	struct money live_hour;   /* what all billed pods cost per hour now: the accounting view */
	struct money window_cost; /* accounting cost of the evidence window */
	double window_successes;  /* successes in it */
};

struct snapshot {
	usec_t now;
	struct snapshot_replicas replicas;
	struct snapshot_evidence evidence;
	struct snapshot_money money;
};

/* Everything unknown, nothing there. */
void snapshot_init(struct snapshot *s, usec_t now);

#endif

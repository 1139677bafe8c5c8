/* Seeded chance (xoshiro256**, seeded by splitmix64): same seed, same numbers on every machine. */
#ifndef BASE_RNG_H
#define BASE_RNG_H

#include <stdbool.h>
#include <stdint.h>

struct rng {
	uint64_t s[4];
};

void rng_init(struct rng *r, uint64_t seed);
uint64_t rng_u64(struct rng *r);
/* Uniform in [0, n); n > 0; without modulo bias. */
uint64_t rng_below(struct rng *r, uint64_t n);
/* Uniform in [0, 1). */
double rng_unit(struct rng *r);
bool rng_chance(struct rng *r, double probability);
/* Exponential with the given mean; normal with mean 0 and deviation 1. */
double rng_exponential(struct rng *r, double mean);
double rng_normal(struct rng *r);

#endif

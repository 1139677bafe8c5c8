/*
 * The event loop: epoll, timers and signals in one thread, no locks.
 *
 * One turn: wait -> file descriptors -> due timers -> `after` hooks -> again. loop_now() is read
 * once per turn, so everything in a turn sees one time. Callbacks may add, change and remove
 * anything, themselves included.
 *
 * The clock: Unix time when the loop was made, plus monotonic time since; it never steps back. With
 * a rate r != 1 (demo and tests only) both run r times as fast: every time and every span
 * in the program is then in that faster time, and the loop alone converts to real waits.
 */
#ifndef IO_LOOP_H
#define IO_LOOP_H

#include <stdint.h>

#include "base/err.h"
#include "base/usec.h"

struct loop;

/* rate 1 is real time. */
MUST
int loop_new(double rate, struct loop **out, struct err *e);
void loop_free(struct loop *l);
AUTO_DEFINE(loop, struct loop *, loop_free);

usec_t loop_now(const struct loop *l);
/* Fresh reading, for measurements inside one turn. */
usec_t loop_clock(const struct loop *l);
double loop_rate(const struct loop *l);
/* Starts the clock at this time instead of the present one. Call it before the first turn. */
void loop_set_epoch(struct loop *l, usec_t start);

/* Runs until loop_stop(). */
void loop_run(struct loop *l);
void loop_stop(struct loop *l);
/* One turn that waits at most max_wait (loop time); for tests. */
void loop_turn(struct loop *l, usec_t max_wait);

/* File descriptors. events: EPOLLIN, EPOLLOUT; level-triggered. The watch is the caller's memory.
 */
struct loop_fd {
	int fd;
	uint32_t events;
	void (*ready)(struct loop_fd *watch, uint32_t events);
	void *arg;
};
MUST
int loop_fd_add(struct loop *l, struct loop_fd *watch, struct err *e);
void loop_fd_change(struct loop *l, struct loop_fd *watch, uint32_t events);
void loop_fd_remove(struct loop *l, struct loop_fd *watch);

/* Timers. Equal deadlines fire in the order they were set. The timer is the caller's memory;
 * zero-initialise it. Setting an armed timer moves it. */
struct loop_timer {
	usec_t at;
	uint64_t order;
	size_t slot; /* heap position + 1; 0 = not armed */
	void (*fire)(struct loop_timer *timer);
	void *arg;
};
void loop_timer_set(struct loop *l, struct loop_timer *timer, usec_t at);
void loop_timer_cancel(struct loop *l, struct loop_timer *timer);

/* Called at the end of every turn, and may say how long the next wait may last at most (loop time;
 * USEC_NEVER = as long as it likes). For libcurl and libmicrohttpd. */
struct loop_hook {
	struct loop_hook *next;
	usec_t (*wait_max)(struct loop_hook *hook);
	void (*after)(struct loop_hook *hook);
	void *arg;
};
void loop_hook_add(struct loop *l, struct loop_hook *hook);
void loop_hook_remove(struct loop *l, struct loop_hook *hook);

/* Blocks the signal for the process and delivers it in the loop. */
MUST
int loop_signal(struct loop *l, int signo, void (*fire)(void *arg, int signo), void *arg,
		struct err *e);

#endif

/*
 * HTTP client on the loop: libcurl multi, any number of calls at once, none of them blocks.
 *
 * A call is started with http_call() and ends with exactly one `done`, also when it fails, times
 * out or is aborted by http_abort() (then with ERR_IO "aborted"). Bodies are handed over in chunks
 * as they arrive. Callbacks may start and abort calls, the finishing one excepted.
 */
#ifndef HTTP_CLIENT_H
#define HTTP_CLIENT_H

#include "base/buf.h"
#include "io/loop.h"

struct http_client;
struct http_call;

struct http_tls {
	const char *ca_file;   /* PEM bundle; NULL = system's */
	struct str ca_pem;     /* instead of ca_file */
	const char *cert_file; /* client certificate and key, PEM; or NULL */
	const char *key_file;
	struct str cert_pem; /* instead of the files */
	struct str key_pem;
	const char *server_name; /* verified and sent as SNI instead of the URL's host; or NULL */
	bool is_insecure;        /* no verification: only where a person asked for it */
};

struct http_request {
	const char *method; /* "GET" */
	const char *url;
	const char *const *headers; /* "Name: value", NULL-terminated; or NULL */
	struct str body;            /* copied; no body when p is NULL */
	const struct http_tls *tls; /* borrowed until done; NULL = system roots */
	usec_t timeout;             /* whole call; USEC_NEVER = none (watches) */
	usec_t connect_timeout;     /* 0 = 5 s */
	usec_t idle_timeout;        /* no byte for so long = ERR_TIMEOUT; 0 = none */
	size_t body_max;       /* of the answer, after decoding; more = ERR_LIMIT. Must be set */
	bool follow_redirects; /* off: a redirect is an answer like any other */
	bool want_gzip;        /* offer and decode gzip */
};

struct http_result {
	int status;               /* 0 when there was no answer: then err says why */
	const char *content_type; /* "" when absent */
	usec_t retry_after;       /* from Retry-After in seconds; USEC_NEVER when absent */
	struct err err;           /* ERR_NONE when a whole answer came, whatever its status */
};

struct http_callbacks {
	/* Status and content type are known (called once, before the first chunk; may be NULL).
	 * Return -1 to end the call (done then gets *e). */
	int (*head)(void *arg, int status, const char *content_type, struct err *e);
	/* Return -1 to end the call (done then gets *e). May be NULL: the body is dropped. */
	int (*chunk)(void *arg, const char *p, size_t n, struct err *e);
	void (*done)(void *arg, const struct http_result *result);
};

MUST
int http_client_new(struct loop *l, size_t max_connections, struct http_client **out,
		    struct err *e);
/* Aborts what is running. */
void http_client_free(struct http_client *c);

/* Never NULL; errors come through done, in a later turn. */
struct http_call *http_call(struct http_client *c, const struct http_request *rq,
			    const struct http_callbacks *cb, void *arg);
void http_abort(struct http_call *call);

#endif

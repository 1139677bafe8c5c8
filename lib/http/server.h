/*
 * HTTP/1.1 server on the loop: libmicrohttpd in external-epoll mode, plain or TLS.
 *
 * The handler is called once per request, when its body is complete, and answers now or later:
 * every exchange ends with exactly one http_reply(), or http_stream_begin() .. http_stream_end().
 * Until then it stays valid even when the client has gone (`on_gone` tells streams). The four traps
 * of libmicrohttpd's epoll mode (stalled TLS handshakes that spin, resume without run, a full
 * connection table, sweeping idle peers) are handled inside.
 */
#ifndef HTTP_SERVER_H
#define HTTP_SERVER_H

#include <netinet/in.h>
#include <sys/socket.h>

#include "base/buf.h"
#include "base/label.h"
#include "io/loop.h"

struct http_server;
struct http_exchange;

struct http_server_options {
	const char *bind_address; /* "127.0.0.1", "::", …; with is_loopback_wide see below */
	uint16_t port;            /* 0 = any free one, see http_server_port() */
	bool is_loopback_wide;    /* every 127.x.y.z address of this machine, and nothing else */
	bool is_tls;
	struct str cert_pem; /* chain and key, copied; http_server_set_certificate() swaps */
	struct str key_pem;
	bool ask_client_certificate; /* requested, never required */
	size_t body_max;             /* request body; default 1 MiB */
	size_t target_max;           /* path and query; default 16 KiB (414) */
	unsigned connections_max;    /* default 1024 */
	usec_t idle_timeout;         /* default 120 s */
	usec_t request_timeout;      /* from first byte to whole request; default 10 s */
};

struct http_server_request {
	const char *method;
	struct str target; /* exactly as sent: "/a%2Fb?x=1" */
	struct str path;   /* part of target before '?', not decoded, never normalised */
	struct str query;  /* part behind '?', not decoded */
	struct str body;
	const struct label *headers; /* in wire order, repeats kept, values trimmed */
	size_t headers_len;
	struct sockaddr_storage local; /* address the client connected to */
	struct sockaddr_storage peer;
	const struct str *peer_certificates; /* DER, leaf first; NULL when none was presented */
	size_t peer_certificates_len;
};

struct http_server_handler {
	void (*request)(void *arg, struct http_exchange *ex, const struct http_server_request *rq);
	void *arg;
};

MUST
int http_server_new(struct loop *l, const struct http_server_options *o,
		    const struct http_server_handler *h, struct http_server **out, struct err *e);
/* Finishes nothing: call http_server_drain() first where answers are still owed. */
void http_server_free(struct http_server *s);
uint16_t http_server_port(const struct http_server *s);
/* New connections get this pair; ERR_INVALID when key and certificate do not match (old pair
 * stays). */
MUST
int http_server_set_certificate(struct http_server *s, struct str cert_pem, struct str key_pem,
				struct err *e);
/* Stops accepting, closes idle connections, lets open exchanges finish; `done` when none is left or
 * at the deadline. */
void http_server_drain(struct http_server *s, usec_t deadline, void (*done)(void *arg), void *arg);

/* Header of this name (any case), first one; p NULL when absent. */
struct str http_header(const struct http_server_request *rq, const char *name);
/* Decoded value of a query parameter ("+" is a blank), first one. False when absent; ERR-free: bad
 * escapes stay as they are. The text is put into *out. */
bool http_query(const struct http_server_request *rq, const char *name, struct buf *out);

/* Request data stay valid until the reply. Arbitrary state of the owner's: */
void http_exchange_set_data(struct http_exchange *ex, void *data);
void *http_exchange_data(const struct http_exchange *ex);
const struct http_server_request *http_exchange_request(const struct http_exchange *ex);

/* headers: "Name: value", NULL-terminated, or NULL. Bytes are copied. */
void http_reply(struct http_exchange *ex, int status, const char *content_type, struct str body,
		const char *const *headers);

/* Streams (watches): chunks are queued up to queue_max; on_gone is called once when the client is
 * gone or the queue overflowed; http_stream_end() must still be called. */
struct http_stream_options {
	int status;
	const char *content_type;
	size_t queue_max;
	void (*on_gone)(void *arg, struct http_exchange *ex);
	void *arg;
};
void http_stream_begin(struct http_exchange *ex, const struct http_stream_options *o);
void http_stream_write(struct http_exchange *ex, struct str bytes);
void http_stream_end(struct http_exchange *ex);
/* Ends it by cutting the connection mid-chunk: for fault injection. */
void http_stream_cut(struct http_exchange *ex);

#endif

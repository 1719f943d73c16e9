package org.externalcontacts.adapter.http.transport;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;

/**
 * The JDK's client, with a time-out that holds until the body is there. That client's own ends with the headers: a body that stops
 * half-way would be waited for forever. Thread-safe.
 */
public final class TimedClient {

    private final HttpClient client;

    /** Sends by this client. */
    public TimedClient(HttpClient client) {
        this.client = client;
    }

    /**
     * Sends a request and waits for the whole of its answer, at most so long.
     *
     * @throws HttpTimeoutException if the answer is not there by then
     */
    public Reply send(HttpRequest.Builder request, Duration time) throws IOException, InterruptedException {
        long end = System.nanoTime() + time.toNanos();
        HttpResponse<ArrivingBody> response = client.send(request.timeout(time).build(), head -> new ArrivingBody());
        Body body = response.body().await(end - System.nanoTime());
        return new Reply(response.statusCode(), response.headers(), uncompressed(response.headers(), body));
    }

    private static Body uncompressed(HttpHeaders headers, Body body) throws IOException {
        boolean gzip = headers.firstValue("Content-Encoding")
                .filter(encoding -> encoding.equalsIgnoreCase("gzip"))
                .isPresent();
        if (!gzip) {
            return body;
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(body.stream())) {
            return Body.of(unzipped.readAllBytes());
        }
    }

    /** An answer, its body whole and uncompressed. */
    public record Reply(int status, HttpHeaders headers, Body body) {}
}

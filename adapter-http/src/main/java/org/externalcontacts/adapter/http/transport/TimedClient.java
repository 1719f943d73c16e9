package org.externalcontacts.adapter.http.transport;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.channels.ClosedChannelException;
import java.time.Duration;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * The JDK's client, with a time-out that holds until the body is there. That client's own ends with the headers: a body that stops
 * half-way would be waited for forever. Thread-safe.
 */
public final class TimedClient implements AutoCloseable {

    private volatile @Nullable HttpClient client;

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
        HttpClient open = client;
        if (open == null) {
            throw new ClosedChannelException();
        }
        long end = System.nanoTime() + Nanos.of(time);
        HttpResponse<ArrivingBody> response = open.send(request.timeout(time).build(), head -> new ArrivingBody());
        byte[] bytes = response.body().await(end - System.nanoTime());
        return new Reply(response.statusCode(), response.headers(), Body.of(uncompressed(response.headers(), bytes)));
    }

    /**
     * Lets go of the client. On Java 17 it cannot be closed: its selector thread and its connections end soon after it has been collected as
     * garbage, so nobody may hold it.
     */
    @Override
    public void close() {
        client = null;
    }

    private static byte[] uncompressed(HttpHeaders headers, byte[] bytes) throws IOException {
        boolean gzip = headers.firstValue("Content-Encoding")
                .filter(encoding -> encoding.equalsIgnoreCase("gzip"))
                .isPresent();
        if (!gzip) {
            return bytes;
        }
        try (GZIPInputStream unzipped = new GZIPInputStream(new ByteArrayInputStream(bytes))) {
            return unzipped.readAllBytes();
        }
    }

    /** An answer, its body whole and uncompressed. */
    public record Reply(int status, HttpHeaders headers, Body body) {}
}

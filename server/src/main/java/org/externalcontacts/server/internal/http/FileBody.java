package org.externalcontacts.server.internal.http;

/**
 * A body in a file, which may be larger than memory. Whoever sends it closes the file, however that ends.
 *
 * @param size in bytes
 */
public record FileBody(String mediaType, TemporaryFile file, long size) {}

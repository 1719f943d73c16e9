package org.externalcontacts.planted.adapter.two;

/** An adapter that another one knows. */
public record TwoAdapter() {}

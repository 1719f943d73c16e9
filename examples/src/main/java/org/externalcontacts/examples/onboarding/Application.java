package org.externalcontacts.examples.onboarding;

/** What somebody filled in to become a customer. */
public record Application(String firstName, String lastName, String email, String phone) {}

package org.externalcontacts.planted.domain.contact;

/** A type that is called like one of another package. */
public final class SharesItsName {}

package org.externalcontacts.planted.adapter.http;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** A remote engine that stands on more than the JDK. */
record ParsesPhonesFarAway(PhoneNumberUtil library) {}

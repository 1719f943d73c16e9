package org.externalcontacts.planted.application.search;

import com.google.i18n.phonenumbers.PhoneNumberUtil;

/** A second place that knows how phone numbers are parsed. */
record ParsesPhonesItself(PhoneNumberUtil library) {}

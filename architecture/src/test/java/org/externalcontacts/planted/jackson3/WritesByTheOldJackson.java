package org.externalcontacts.planted.jackson3;

import com.fasterxml.jackson.databind.ObjectMapper;

/** A module for Jackson 3 that writes by Jackson 2. */
record WritesByTheOldJackson(ObjectMapper mapper) {}

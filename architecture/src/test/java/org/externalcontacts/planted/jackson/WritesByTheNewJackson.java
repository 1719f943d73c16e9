package org.externalcontacts.planted.jackson;

import tools.jackson.databind.ObjectMapper;

/** A module for Jackson 2 that writes by Jackson 3. */
record WritesByTheNewJackson(ObjectMapper mapper) {}

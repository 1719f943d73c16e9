package org.externalcontacts.planted.application;

import org.springframework.context.ApplicationContext;

/** A ring that wants to be started by a framework. */
record AsksSpring(ApplicationContext context) {}

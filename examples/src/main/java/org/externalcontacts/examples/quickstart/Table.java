package org.externalcontacts.examples.quickstart;

import io.vavr.collection.Seq;

/** All rows of a CSV file. */
record Table(String file, Seq<Row> rows) {}

package org.example.kotlin

import io.vavr.control.Either
import io.vavr.control.Option
import org.externalcontacts.domain.Refusal
import org.externalcontacts.domain.contact.ContactProfile

/** What is there, or null. */
fun <T : Any> Option<T>.orNull(): T? = if (isDefined) get() else null

/** The outcome, or the refusal as an exception. */
fun <T : Any> Either<Refusal, T>.getOrThrow(): T = if (isRight) get() else throw left.asException()

/** A profile, filled in by a lambda. */
fun contact(fill: ContactProfile.Builder.() -> Unit): ContactProfile = ContactProfile.builder().apply(fill).build()

package no.veikart.web;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import no.veikart.VeikartTest;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A test that drives the viewer in Chromium, against the whole server. Its methods may ask for a {@link Viewer}; after each of them the viewer
 * must have written no error to the console and asked no other host for anything.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@VeikartTest
@ExtendWith({BrowserCondition.class, ViewerExtension.class})
@interface BrowserTest {}

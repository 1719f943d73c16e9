package org.externalcontacts.examples.reception;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the app. */
@SpringBootApplication
public class ReceptionApplication {

    /** Takes the arguments of any Spring Boot app. */
    public static void main(String[] arguments) {
        SpringApplication.run(ReceptionApplication.class, arguments);
    }
}

package org.externalcontacts.application.event;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/** A listener that notes which thread brought which event, and is held up at the first event until it is let go. */
final class Recorder implements EventListener {

    final List<String> heard = new CopyOnWriteArrayList<>();
    private final CountDownLatch entered = new CountDownLatch(1);
    private final CountDownLatch released;

    private Recorder(int locks) {
        this.released = new CountDownLatch(locks);
    }

    static Recorder free() {
        return new Recorder(0);
    }

    static Recorder heldUp() {
        return new Recorder(1);
    }

    @Override
    public void on(DomainEvent event) {
        entered.countDown();
        while (released.getCount() > 0) {
            Thread.onSpinWait();
        }
        heard.add(event.number() + " by " + Thread.currentThread().getName());
    }

    /** Returns when the first event is there. */
    void awaitEntered() throws InterruptedException {
        entered.await();
    }

    void release() {
        released.countDown();
    }
}

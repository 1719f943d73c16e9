package org.externalcontacts.adapter.inmemory;

/** Blows at a call that was chosen beforehand, once. */
final class Fuse {

    /** What a blown fuse throws. */
    static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int callsLeft;

    /** Blows at the n-th call from now; 0 for never. */
    void blowAt(int call) {
        callsLeft = call;
    }

    void call() {
        if (callsLeft > 0 && --callsLeft == 0) {
            throw new Blown();
        }
    }
}

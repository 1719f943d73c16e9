package org.externalcontacts.adapter.inmemory.internal.storage;

/** Blows at a call that was chosen beforehand, once. */
public final class Fuse {

    /** What a blown fuse throws. */
    public static final class Blown extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private int callsLeft;

    /** Blows at the n-th call from now; 0 for never. */
    public void blowAt(int call) {
        callsLeft = call;
    }

    public void call() {
        if (callsLeft > 0 && --callsLeft == 0) {
            throw new Blown();
        }
    }
}

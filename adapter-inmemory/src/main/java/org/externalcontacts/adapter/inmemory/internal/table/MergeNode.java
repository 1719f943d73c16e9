package org.externalcontacts.adapter.inmemory.internal.table;

import io.vavr.collection.List;
import io.vavr.control.Option;
import org.externalcontacts.domain.contact.ContactId;
import org.externalcontacts.domain.merge.MergeOperation;
import org.externalcontacts.domain.merge.MergeStatus;
import org.jspecify.annotations.Nullable;

/**
 * A contact in a merge set. The nodes of a set form a tree that is never deeper than the logarithm of its size,
 * because the smaller tree goes under the larger; which contact is the canonical one is noted at the root, wherever that is.
 * All contacts of a set are removed in one decision; between its steps a set may be without a canonical contact.
 */
public final class MergeNode {

    private @Nullable MergeNode parent;
    private @Nullable MergeOperation madeBy;
    private @Nullable MergeOperation endedBy;

    /** What follows is true of roots only. */
    private int size = 1;

    private List<ContactId> members;
    private Option<ContactId> canonical;

    private MergeNode(ContactId contact) {
        this.members = List.of(contact);
        this.canonical = Option.some(contact);
    }

    /** The node of this contact after the operation; {@code before} is its node so far, if it has one. */
    static MergeNode after(@Nullable MergeNode before, ContactId contact, MergeOperation operation) {
        MergeNode node = before == null ? new MergeNode(contact) : before;
        if (operation.result().equals(contact)) {
            node.madeBy = operation;
        } else {
            node.endedBy = operation;
        }
        return node;
    }

    /** Makes one set of two, with these members, the first of which is the canonical contact. */
    static void join(MergeNode source, MergeNode target, MergeNode result, List<ContactId> members) {
        MergeNode one = source.root();
        MergeNode other = target.root();
        // The smaller tree goes under the larger: no path to a root gets longer than the logarithm of the size.
        MergeNode larger = one.size > other.size ? one : other;
        MergeNode smaller = one.size > other.size ? other : one;
        larger.members = members;
        larger.canonical = members.headOption();
        larger.take(smaller);
        larger.take(result);
    }

    /** The contact that represents this one; none between two removals of one decision. */
    public Option<ContactId> canonical() {
        return root().canonical;
    }

    /** All contacts of the set, the canonical one first. */
    public List<ContactId> members() {
        return root().members;
    }

    Option<MergeStatus> mergeStatus() {
        MergeNode root = root();
        return root.canonical.map(head -> MergeStatus.of(head, root.members, Option.of(madeBy), Option.of(endedBy)));
    }

    /** Takes a contact out of the set. */
    public void leave(ContactId contact) {
        MergeNode root = root();
        root.members = root.members.remove(contact);
        root.canonical = root.canonical.filter(head -> !head.equals(contact));
    }

    private void take(MergeNode other) {
        other.parent = this;
        // Members are read at the root alone: this node needs its list no longer.
        other.members = List.empty();
        size += other.size;
    }

    private MergeNode root() {
        // The path is not shortened on the way: readers come here side by side, and none of them may write.
        MergeNode node = this;
        while (node.parent != null) {
            node = node.parent;
        }
        return node;
    }
}

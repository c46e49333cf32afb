package kr.onmaeul.foundation.web;

import java.util.List;
import kr.onmaeul.foundation.korean.Bilingual;
import org.jspecify.annotations.Nullable;

/// What a room puts into the side menu, which is the organisation chart: the office's rooms above, the five teams'
/// rooms below. A room offers entries only for pages that exist.
public interface MenuSource {

    /// The group of the office's rooms; it stands first and has no heading.
    String OFFICE = "office";

    /// The group for those who keep the installation running; it stands last.
    String HOUSE = "house";

    /// The room's entries. Called for every page: answer from memory.
    List<Entry> entries();

    /// Groups that the room names, such as the teams of today's office.
    default List<Group> groups() {
        return List.of();
    }

    /// A heading in the menu.
    ///
    /// @param order the smaller, the higher
    record Group(String code, Bilingual label, int order) {}

    /// A line in the menu.
    ///
    /// @param group [#OFFICE], [#HOUSE] or the code of a group
    /// @param order the smaller, the higher in its group
    /// @param label the key of its words; not looked at where there is a name
    /// @param name what it is called, for things whose names are no words of a bundle
    /// @param address where it leads, for instance `/results` or `/results?metric=press.releases`
    /// @param permission what a viewer needs to see it; null for everyone
    /// @param waiting how many things wait for the viewer there; 0 shows nothing
    /// @param fold the key of the words under which it is folded away together with others of its group, or null
    record Entry(
            String group,
            int order,
            String label,
            @Nullable Bilingual name,
            String address,
            @Nullable String permission,
            int waiting,
            @Nullable String fold) {

        public Entry(String group, int order, String label, String address, @Nullable String permission, int waiting) {
            this(group, order, label, null, address, permission, waiting, null);
        }

        public Entry(String group, int order, String label, String address, @Nullable String permission) {
            this(group, order, label, null, address, permission, 0, null);
        }

        public Entry(String group, int order, Bilingual name, String address, @Nullable String permission) {
            this(group, order, "", name, address, permission, 0, null);
        }

        /// The same, folded away with others under these words.
        public Entry within(String fold) {
            return new Entry(group, order, label, name, address, permission, waiting, fold);
        }

        String said(Speech speech) {
            return name == null ? speech.say(label) : name.in(speech.locale());
        }
    }
}

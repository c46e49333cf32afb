package kr.onmaeul.foundation.register;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kr.onmaeul.foundation.korean.Bilingual;

/// A register (대장): a record type, the table that keeps it, and who answers for it. A room declares its registers as
/// beans; everything else follows from them.
public final class Register<R extends Record> {

    private final String code;
    private final String name;
    private final String table;
    private final String team;
    private final Bilingual title;
    private final RecordShape<R> shape;
    private final RecordField key;
    private final Optional<RecordField> state;
    private final List<DeedShape<R>> deeds;
    private final List<Figure> figures;
    private final Map<String, String> sentences;

    private Register(Draft<R> draft) {
        this.code = draft.code;
        this.name = draft.code.replace('.', '-');
        this.table = draft.table;
        this.team = draft.team;
        this.title = draft.title;
        this.shape = RecordShape.of(draft.lookup, draft.type);
        this.key = shape.fields().getFirst();
        this.state = shape.fields().stream()
                .filter(field -> field.name().equals("state"))
                .findFirst();
        this.deeds = List.copyOf(draft.deeds);
        this.figures = List.copyOf(draft.figures);
        this.sentences = Map.copyOf(draft.sentences);
    }

    /// Begins a register of the records of a type. Its first component is the key by which people and sheets name a
    /// record; no two records share it.
    ///
    /// @param lookup `MethodHandles.lookup()` of the room, so that the type may stay hidden in it
    public static <R extends Record> Draft<R> of(MethodHandles.Lookup lookup, Class<R> type) {
        return new Draft<>(lookup, type);
    }

    /// A register while a room describes it.
    public static final class Draft<R extends Record> {

        private final MethodHandles.Lookup lookup;
        private final Class<R> type;
        private final List<DeedShape<R>> deeds = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private final Map<String, String> sentences = new HashMap<>();
        private String code = "";
        private String table = "";
        private String team = "";
        private Bilingual title = new Bilingual("", "");

        private Draft(MethodHandles.Lookup lookup, Class<R> type) {
            this.lookup = lookup;
            this.type = type;
        }

        /// @param code named by room and things, and never renamed: `line.devices`
        public Draft<R> called(String code, String ko, String en) {
            this.code = code;
            this.title = new Bilingual(ko, en);
            return this;
        }

        /// @param table that `register_keep` made a register
        public Draft<R> in(String table) {
            this.table = table;
            return this;
        }

        /// @param team the code of the team whose duty it is
        public Draft<R> keptBy(String team) {
            this.team = team;
            return this;
        }

        /// @param sealed whose permitted records are the deeds
        public Draft<R> with(Class<? extends Deed<R>> sealed) {
            deeds.addAll(DeedShape.read(lookup, sealed));
            return this;
        }

        /// A number that reports can ask for.
        public Draft<R> counting(Figure figure) {
            figures.add(figure);
            return this;
        }

        /// The sentence for a rule that only the database sees; without one, a general sentence names the rule.
        ///
        /// @param constraint as the database calls it
        /// @param sentence its key in the bundles of the room; it has no places for arguments
        public Draft<R> refusing(String constraint, String sentence) {
            sentences.put(constraint, sentence);
            return this;
        }

        public Register<R> done() {
            return new Register<>(this);
        }
    }

    public String code() {
        return code;
    }

    /// As it stands in an address and in the name of a sheet: `line-devices`.
    public String name() {
        return name;
    }

    String table() {
        return table;
    }

    public String team() {
        return team;
    }

    public Bilingual title() {
        return title;
    }

    RecordShape<R> shape() {
        return shape;
    }

    public List<RecordField> fields() {
        return shape.fields();
    }

    public Optional<RecordField> field(String name) {
        return shape.field(name);
    }

    /// The field by which people name a record.
    public RecordField key() {
        return key;
    }

    /// The field that says what becomes of a thing, if it has one; only deeds change it.
    public Optional<RecordField> state() {
        return state;
    }

    public List<DeedShape<R>> deeds() {
        return deeds;
    }

    public Optional<DeedShape<R>> deed(String code) {
        return deeds.stream().filter(deed -> deed.code().equals(code)).findFirst();
    }

    public List<Figure> figures() {
        return figures;
    }

    Optional<String> sentence(String constraint) {
        return Optional.ofNullable(sentences.get(constraint));
    }

    /// How a record is called: what its key says.
    public String named(Record record) {
        return key.typed(key.of(record));
    }

    @Override
    public String toString() {
        return code;
    }
}

package kr.onmaeul.foundation.register;

import java.lang.invoke.MethodHandles;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
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
    private final String permission;
    private final boolean keyStays;
    private final Bilingual title;
    private final RecordShape<R> shape;
    private final RecordField key;
    private final Optional<RecordField> state;
    private final List<DeedShape<R>> deeds;
    private final List<Figure> figures;
    private final Map<String, String> sentences;
    private final List<Lead> leads;
    private final List<Unique> uniques;

    /// Fields whose values together no two records share; where one of them is empty they do not count.
    ///
    /// @param constraint the name of the database's rule
    record Unique(String constraint, List<RecordField> fields) {

        /// The field at which a clash is told.
        RecordField last() {
            return fields.getLast();
        }

        /// The values of a record as forms hold them, or nothing where one is empty.
        List<String> values(Record record) {
            var values =
                    fields.stream().map(field -> field.typed(field.of(record))).toList();
            return values.contains("") ? List.of() : values;
        }
    }

    /// A page of the room about one record: the record's sheet leads there.
    ///
    /// @param label the key of its words
    /// @param address to which the record's key is added
    public record Lead(String label, String address) {}

    private Register(Draft<R> draft) {
        this.code = draft.code;
        this.name = draft.code.replace('.', '-');
        this.table = draft.table;
        this.team = draft.team;
        this.permission = draft.permission;
        this.keyStays = draft.keyStays;
        this.title = draft.title;
        this.shape = RecordShape.of(draft.lookup, draft.type);
        this.key = shape.fields().getFirst();
        this.state = shape.fields().stream()
                .filter(field -> field.name().equals("state"))
                .findFirst();
        this.deeds = List.copyOf(draft.deeds);
        this.figures = List.copyOf(draft.figures);
        this.sentences = Map.copyOf(draft.sentences);
        this.leads = List.copyOf(draft.leads);
        this.uniques = draft.uniques.entrySet().stream()
                .map(unique -> new Unique(
                        unique.getKey(),
                        unique.getValue().stream()
                                .map(field -> shape.field(field).orElseThrow())
                                .toList()))
                .toList();
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
        private final List<Lead> leads = new ArrayList<>();
        private final Map<String, List<String>> uniques = new LinkedHashMap<>();
        private String code = "";
        private String table = "";
        private String team = "";
        private String permission = Keeping.WRITE;
        private boolean keyStays;
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

        /// @param permission it takes to write there; `register.write` where a register does not say
        public Draft<R> writtenWith(String permission) {
            this.permission = permission;
            return this;
        }

        /// Others name the records by their key, so it is never changed.
        public Draft<R> keyStays() {
            this.keyStays = true;
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

        /// The sentence for a rule that only the database sees. It may mention what the database tells in parentheses
        /// after an equals sign: `Key (port, cable)=(P-0001/3, C-000002)`.
        ///
        /// @param constraint the rule's name in the database
        /// @param key of the sentence in the room's bundle
        public Draft<R> saying(String constraint, String key) {
            sentences.put(constraint, key);
            return this;
        }

        /// Fields whose values together no two records share, besides the key.
        ///
        /// @param constraint the name of the database's rule
        public Draft<R> unique(String constraint, String... fields) {
            uniques.put(constraint, List.of(fields));
            return this;
        }

        /// A page of the room to which the sheet of a record leads.
        ///
        /// @param label the key of its words
        /// @param address to which the record's key is added: `/lines/trace?from=`
        public Draft<R> leadingTo(String label, String address) {
            leads.add(new Lead(label, address));
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

    /// What it takes to write there.
    public String permission() {
        return permission;
    }

    boolean keyStays() {
        return keyStays;
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

    /// The sentences for rules that only the database sees, by the name of the rule.
    Map<String, String> sentences() {
        return sentences;
    }

    List<Unique> uniques() {
        return uniques;
    }

    public List<Lead> leads() {
        return leads;
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

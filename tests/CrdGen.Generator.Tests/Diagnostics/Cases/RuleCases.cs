namespace CrdGen.Generator.Tests.Diagnostics.Cases;

/// <summary>CEL rules and sets of fields.</summary>
internal static class RuleCases
{
    public static IEnumerable<WrongDeclaration> All { get; } =
    [
        WrongDeclaration.OfSpec(
            "a set of fields with an unknown one",
            "public Foo? A { get; init; }",
            "[ExactlyOneOf] names 'Z', which is no field of 'Foo': it has x",
            """
            [{|CRD0206:ExactlyOneOf("X", "Z")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a set of one field",
            "public Foo? A { get; init; }",
            "[AtMostOneOf] on 'Foo' needs at least two different fields: name them with nameof",
            """
            [{|CRD0213:AtMostOneOf("X")|}]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a set of fields of a string",
            """
            [{|CRD0201:AtLeastOneOf("a", "b")|}]
            public string? A { get; init; }
            """,
            "a set of fields does not fit 'A', which is a string"),
        WrongDeclaration.OfSpec(
            "an empty rule",
            """
            [{|CRD0501:CelRule(" ")|}]
            public string? A { get; init; }
            """,
            "A CEL rule of 'A' is empty: write an expression, or remove the attribute"),
        WrongDeclaration.OfSpec(
            "a message of two lines",
            """
            [{|CRD0502:CelRule("true", Message = "a\nb")|}]
            public string? A { get; init; }
            """,
            "The message of a CEL rule of 'A' is not allowed: must not contain line breaks"),
        WrongDeclaration.OfSpec(
            "a message of two lines on an immutable field",
            """
            [{|CRD0502:Immutable(Message = "a\nb")|}]
            public string? A { get; init; }
            """,
            "The message of a CEL rule of 'A' is not allowed: must not contain line breaks"),
        WrongDeclaration.OfSpec(
            "an empty message of a set of fields",
            "public Foo? A { get; init; }",
            "The message of a CEL rule of 'Foo' is not allowed: it is empty",
            """
            [{|CRD0502:AtMostOneOf("X", "Y", Message = "")|}]
            public sealed record Foo
            {
                public string? X { get; init; }

                public string? Y { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a set of fields with a name that rules do not have",
            "public Foo? A { get; init; }",
            "a set of fields of 'Foo' is not allowed: rules have no name for 'a b'; use letters, digits, '_', '-', '.' and '/' only",
            """
            [{|CRD0202:AtMostOneOf("a b", "y")|}]
            public sealed record Foo
            {
                [JsonPropertyName("a b")]
                public string? X { get; init; }

                public string? Y { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a rule of two lines without a message",
            """
            [{|CRD0502:CelRule("true &&\ntrue")|}]
            public string? A { get; init; }
            """,
            "The message of a CEL rule of 'A' is not allowed: message must be specified if rule contains line breaks"),
        WrongDeclaration.OfSpec(
            "an optional old value that is not used",
            """
            [CelRule("true", {|CRD0503:OptionalOldSelf = true|})]
            public string? A { get; init; }
            """,
            "A CEL rule of 'A' sets OptionalOldSelf but does not use oldSelf: use it, or remove OptionalOldSelf"),
        WrongDeclaration.OfSpec(
            "a field path without a dot",
            """
            [CelRule("true", {|CRD0504:FieldPath = "x"|})]
            public Foo? A { get; init; }
            """,
            "'x' is no field path of a CEL rule of 'A': write '.name' or ['name'], as in '.limits.min'",
            """
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a field path that leads nowhere",
            "public Foo? A { get; init; }",
            "'.y' is no field path of a CEL rule of 'Foo': there is no field 'y'",
            """
            [CelRule("true", {|CRD0504:FieldPath = ".y"|})]
            public sealed record Foo
            {
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a rule at nowhere",
            """
            [{|CRD0205:CelRule("self > 1", At = "[]")|}]
            public int A { get; init; }
            """,
            """At = "[]" leads nowhere in 'A': '[]' leads to the items of a list, and there is an integer"""),
        WrongDeclaration.OfSpec(
            "immutable items of a list",
            """
            [CelRule("self == oldSelf", At = "[]")]
            public List<string>? {|CRD0505:A|} { get; init; }
            """,
            "The rule 'self == oldSelf' at 'A[]' compares with oldSelf, but nothing tells which item was which before: use [ListType(ListType.Map, key)], or put the rule on the list"),
        WrongDeclaration.OfSpec(
            "an immutable field in a list",
            "public List<Foo>? {|CRD0505:A|} { get; init; }",
            "The rule 'self == oldSelf' at 'A[].x' compares with oldSelf, but nothing tells which item was which before: use [ListType(ListType.Map, key)], or put the rule on the list",
            """
            public sealed record Foo
            {
                [Immutable]
                public string? X { get; init; }
            }
            """),
        WrongDeclaration.OfSpec(
            "a rule that is no static method",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] public bool {|CRD0506:Holds|}() => A > 0;
            """,
            "'Holds' cannot be a rule: it is 'static bool Holds(Spec self)', or with 'Spec oldSelf' about updates, 'Spec? oldSelf' about creation and updates"),
        WrongDeclaration.OfSpec(
            "a rule that says no bool",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] public static int {|CRD0506:Holds|}(Spec self) => self.A;
            """,
            "'Holds' cannot be a rule: it is 'static bool Holds(Spec self)', or with 'Spec oldSelf' about updates, 'Spec? oldSelf' about creation and updates"),
        WrongDeclaration.OfSpec(
            "a rule about another type",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] public static bool {|CRD0506:Holds|}(string self) => self.Length > 0;
            """,
            "'Holds' cannot be a rule: it is 'static bool Holds(Spec self)', or with 'Spec oldSelf' about updates, 'Spec? oldSelf' about creation and updates"),
        WrongDeclaration.OfSpec(
            "a rule on a property that is none",
            """
            public required int A { get; init; }
            [Rule({|CRD0506:On = "X"|})] public static bool Holds(int self) => self > 0;
            """,
            "'Holds' cannot be a rule: 'Spec' has no field 'X'"),
        WrongDeclaration.OfSpec(
            "a rule on a property of another type",
            """
            public List<int>? D { get; init; }
            [Rule(On = nameof(D))] public static bool {|CRD0506:Holds|}(Spec self) => self.D is null;
            """,
            "'Holds' cannot be a rule: it is 'static bool Holds(List<int> self)', or with 'List<int> oldSelf' about updates, 'List<int>? oldSelf' about creation and updates"),
        WrongDeclaration.OfSpec(
            "a rule with the clock",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => {|CRD0507:DateTimeOffset.UtcNow|}.Year > self.A;
            """,
            "'DateTimeOffset.UtcNow' has no counterpart in CEL: CEL has no clock: the API server evaluates rules when an object is written"),
        WrongDeclaration.OfSpec(
            "a rule with a method that CEL lacks",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => self.B != null && {|CRD0507:self.B.ToUpperInvariant()|} == self.B;
            """,
            "'self.B.ToUpperInvariant()' has no counterpart in CEL: CEL has nothing like string.ToUpperInvariant"),
        WrongDeclaration.OfSpec(
            "a rule that ignores case",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => self.B!.StartsWith("a", {|CRD0507:StringComparison.OrdinalIgnoreCase|});
            """,
            "'StringComparison.OrdinalIgnoreCase' has no counterpart in CEL: CEL compares by code points: StringComparison.Ordinal"),
        WrongDeclaration.OfSpec(
            "a rule with a remainder of doubles",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => {|CRD0507:self.A % 1.5|} > 0;
            """,
            "'self.A % 1.5' has no counterpart in CEL: CEL has no such operator"),
        WrongDeclaration.OfSpec(
            "a rule with shifted bits",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => ({|CRD0507:self.A << 1|}) > 4;
            """,
            "'self.A << 1' has no counterpart in CEL: CEL has no such operator"),
        WrongDeclaration.OfSpec(
            "a rule that calls itself",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => self.A == 0 || {|CRD0507:Holds(self)|};
            """,
            "'Holds(self)' has no counterpart in CEL: 'Holds' calls itself, and CEL has no recursion"),
        WrongDeclaration.OfSpec(
            "a rule with a loop",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self)
            {
                {|CRD0507:foreach (var d in self.D) { if (d < 0) { return false; } }|}
                return true;
            }
            """,
            "'foreach (var d in self.D) { if (d < 0) { return false; } }' has no counterpart in CEL: a rule has variables, 'if' with 'return', and 'return'"),
        WrongDeclaration.OfSpec(
            "a rule with a TimeSpan",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => {|CRD0507:self.C|} == null;
            """,
            "'self.C' has no counterpart in CEL: to CEL a TimeSpan is a text, and not in Go's form of durations"),
        WrongDeclaration.OfSpec(
            "a rule with a pattern that is none of RE2",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => System.Text.RegularExpressions.Regex.IsMatch(self.B!, {|CRD0507:"(?=a)b"|});
            """,
            "'\"(?=a)b\"' has no counterpart in CEL: the pattern is none of RE2, which the API server uses: RE2 has no look-ahead ('(?=', '(?!'): use a CEL rule, or several patterns in allOf"),
        WrongDeclaration.OfSpec(
            "a rule with a variable of the class",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            static int limit = 3;
            [Rule] static bool Holds(Spec self) => self.A < {|CRD0507:limit|};
            """,
            "'limit' has no counterpart in CEL: 'limit' can change: use a constant, or a static readonly field with an initialiser"),
        WrongDeclaration.OfSpec(
            "a rule with an index in a lambda",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule] static bool Holds(Spec self) => self.D.Select({|CRD0507:(d, i) => d + i|}).Any();
            """,
            "'(d, i) => d + i' has no counterpart in CEL: write a lambda of one parameter"),
        WrongDeclaration.OfSpec(
            "a message of two lines on a rule",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [{|CRD0502:Rule("a\nb")|}] static bool Holds(Spec self) => self.A > 0;
            """,
            "The message of a CEL rule of 'Holds' is not allowed: must not contain line breaks"),
        WrongDeclaration.OfSpec(
            "a rule about a field that is not there",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule({|CRD0504:Field = "E"|})] static bool Holds(Spec self) => self.A > 0;
            """,
            "'E' is no field path of a CEL rule of 'Holds': there is no field 'E'"),
        WrongDeclaration.OfSpec(
            "a message by a method that is none",
            """
            public required int A { get; init; }
            public string? B { get; init; }
            public TimeSpan? C { get; init; }
            public List<int> D { get; init; } = [];
            [Rule({|CRD0506:MessageMethod = "E"|})] static bool Holds(Spec self) => self.A > 0;
            """,
            "'E' cannot be a rule: a message is 'static string E(Spec self)', with oldSelf if needed"),
        WrongDeclaration.OfSpec(
            "a rule that names a field that is not there",
            """"
            [CelRule("self.x + self.{|CRD0508:y|} > 0")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': undefined field 'y'", """"
            public sealed record Foo(int X);
            """"),
        WrongDeclaration.OfSpec(
            "a rule whose types do not fit",
            """"
            [CelRule("self.x {|CRD0508:==|} 'a'")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': found no matching overload for '_==_' applied to '(int, string)'", """"
            public sealed record Foo(int X);
            """"),
        WrongDeclaration.OfSpec(
            "a rule that is no CEL",
            """"
            [CelRule("self.x > {|CRD0508:)|}")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': Syntax error: mismatched input ')' expecting {'[', '{', '(', '.', '-', '!', 'true', 'false', 'null', NUM_FLOAT, NUM_INT, NUM_UINT, STRING, BYTES, IDENTIFIER}", """"
            public sealed record Foo(int X);
            """"),
        WrongDeclaration.OfSpec(
            "a rule that is no condition",
            """"
            [CelRule({|CRD0508:"self.x"|})] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': cel expression must evaluate to a bool", """"
            public sealed record Foo(int X);
            """"),
        WrongDeclaration.OfSpec(
            "an error behind escapes",
            """"
            [CelRule("self.b != '\"\u00e4\t' && self.{|CRD0508:c|} > 0")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': undefined field 'c'", """"
            public sealed record Foo([MaxLength(9)] string B);
            """"),
        WrongDeclaration.OfSpec(
            "an error in a raw literal of several lines",
            """"
            [CelRule("""
                self.b != '"' &&
                  self.{|CRD0508:c|} > 0
                """, Message = "no")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': undefined field 'c'", """"
            public sealed record Foo([MaxLength(9)] string B);
            """"),
        WrongDeclaration.OfSpec(
            "an error in a sum of texts",
            """"
            [CelRule("self.b != 'x' && " + "self." + {|CRD0508:Names.C|} + " > 0")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': undefined field 'c'", """"
            public sealed record Foo([MaxLength(9)] string B);
            public static class Names { public const string C = "c"; }
            """"),
        WrongDeclaration.OfSpec(
            "an error in an interpolated literal",
            """"
            [CelRule($"self.{nameof(Foo.B)} != '{{}}' && self.{|CRD0508:c|} > 0")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': undefined field 'c'", """"
            public sealed record Foo([property: JsonPropertyName("B"), MaxLength(9)] string B);
            """"),
        WrongDeclaration.OfSpec(
            "an error in the expression of a message",
            """"
            [CelRule("self.x > 0", MessageExpression = "'x: ' {|CRD0508:+|} self.x")] public Foo? A { get; init; }
            """",
            "The API server would refuse a rule of 'A': found no matching overload for '_+_' applied to '(string, int)'", """"
            public sealed record Foo(int X);
            """"),
        WrongDeclaration.OfSpec(
            "a rule that costs too much",
            """"
            [CelRule({|CRD0509:"self.all(a, self.all(b, a == b))"|})] public List<string>? A { get; init; }
            """",
            "A rule of 'A' may cost too much: it may cost more than 100 times the 10,000,000 of a rule; put [MaxLength] on the lists, maps and texts that it reads, and on those around it"),
        WrongDeclaration.OfSpec(
            "a rule in C# that costs too much",
            """"
            public List<string> A { get; init; } = [];
            [Rule] static bool {|CRD0509:Unique|}(Spec self) => self.A.All(a => self.A.Count(b => a == b) == 1);
            """",
            "A rule of 'Unique' may cost too much: it may cost more than 100 times the 10,000,000 of a rule; put [MaxLength] on the lists, maps and texts that it reads, and on those around it"),
        WrongDeclaration.OfSpec(
            "a rule that costs a part of its budget",
            """"
            [CelRule({|CRD0510:"self.all(a, self.exists_one(b, a == b))"|}), MaxLength(500), Items(MaxLength = 63)] public List<string>? A { get; init; }
            """",
            "A rule of 'A' may cost 7,503,002 of the API server's units, 75 % of its budget"),
    ];
}

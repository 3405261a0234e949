namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>Members of classes: properties of all forms, with attributes, docs and initialisers; a line each, so that a case can be cut down by lines.</summary>
internal sealed class MemberWriter(Dice dice, bool isWild, TypePicker types, AttributePicker attributes)
{
    private static readonly string[] Initializers = ["1", "-1", "\"a\"", "\"\"", "null!", "default!", "default", "[]", "new()", "[1, 2]", "[\"a\"]", "true", "1.5", "'c'", "DayOfWeek.Monday", "new() { }", "Guid.Empty", "Guid.NewGuid()", "DateTime.Now", "TimeSpan.FromHours(1)", "Array.Empty<int>()", "int.MaxValue", "1 + 2", "\"a\" + \"b\"", "nameof(String)", "typeof(int).Name", "(1)", "new Version(1, 2)", "new Uri(\"https://a\")", "new() { [\"a\"] = 1 }", "new() { Size = 1 }", "[.. new[] { 1 }]", "-1.5m", "1e400", "0x10", "'\\0'", "\"\\ud800\"", "new[] { 1 }", "Missing.Value", "$\"{1}\"", "checked(1)", "(byte)1", "new DateOnly(2024, 1, 2)", "new TimeOnly(1, 2)", "() => 1", "new TimeSpan(int.MaxValue, 0, 0)", "TimeSpan.FromDays(\"a\")", "TimeSpan.FromDays(1e9)", "new DateOnly(0, 99, -1)", "DateTime.Parse(\"x\")", "new Version(-1, 2)", "stackalloc int[1]", "1 switch { _ => 2 }", "\"a\"u8.ToArray()"];

    public void Write(List<string> lines, HashSet<string> used, int least, int most)
    {
        for (var i = dice.Between(least, most); i > 0; i--)
        {
            var name = Names.Member(dice, isWild);
            if (used.Add(name) || (isWild && dice.Chance(0.05)))
            {
                Write(lines, name);
            }
        }
    }

    /// <summary>A parameter of a record, on lines of its own.</summary>
    public string Parameter(string name)
    {
        var type = types.Next();
        var list = attributes.ForMember(type).Take(1).Select(attribute => $"[{(AttributePicker.IsForProperties(attribute) && !isWild ? "property: " : dice.Pick("", "property: "))}{attribute}] ");
        return $"{string.Concat(list)}{type.Text} {name}{(isWild && dice.Chance(0.1) ? " = default!" : "")}";
    }

    private void Write(List<string> lines, string name)
    {
        var type = types.Next();
        lines.AddRange(Docs.Maybe(dice).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        lines.AddRange(attributes.ForMember(type).Select(attribute => $"[{attribute}]").DistinctBy(attribute => isWild ? attribute : AttributePicker.Repeatable(attribute)));
        var form = dice.Below(isWild ? 24 : 60);
        lines.Add(form switch
        {
            5 or 6 or 9 or 10 or 12 when !isWild => $"public {type.Text.TrimEnd('?')}? {name} {{ get; init; }}",
            0 => $"public static {type.Text} {name} {{ get; set; }} = default!;",
            1 => $"[JsonInclude] public {type.Text} {name} = default!;",
            2 => $"private {type.Text} {name} {{ get; set; }} = default!;",
            3 => $"public {type.Text} {name} => default!;",
            4 => $"public {type.Text} {name} {{ set {{ }} }}",
            5 => $"public {type.Text} this[int {name}] => default!;",
            6 => $"public virtual {type.Text} {name} {{ get; protected set; }} = default!;",
            7 => $"public const string {name} = \"c\";",
            8 => $"internal {type.Text} {name} {{ get; init; }} = default!;",
            9 => $"public event Action? {name};",
            10 => $"public new {type.Text} {name} {{ get; init; }} = default!;",
            11 => $"public enum {name} {{ A, B }}",
            12 => $"public {type.Text} {name} {{ get; init; }} = {dice.Pick(Initializers)};",
            < 20 => $"public {type.Text} {name} {{ get; init; }} = {Initializer(type)};",
            < 26 => $"public required {type.Text} {name} {{ get; set; }}",
            _ => $"public {type.Text} {name} {{ get; {dice.Pick("set", "init")}; }} = default!;",
        });
    }

    private string Initializer(FieldType type) => isWild
        ? dice.Pick(Initializers)
        : type.Kind switch
        {
            FieldKind.Text when type.Text.StartsWith("string", StringComparison.Ordinal) => dice.Pick("\"a\"", "\"\"", "\"a\\nb\"", "\"ä\""),
            FieldKind.Number => dice.Pick("1", "0", "5"),
            FieldKind.List when type.Text.Contains("List<", StringComparison.Ordinal) && !type.Text.StartsWith("LinkedList", StringComparison.Ordinal) => "[]",
            _ => "default!",
        };
}

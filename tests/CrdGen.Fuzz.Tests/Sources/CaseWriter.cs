namespace CrdGen.Fuzz.Tests.Sources;

/// <summary>
/// A source file by chance. Half of the cases are tame: they should mostly compile and give manifests, for the API server
/// to judge. The others have anything anywhere, and some are torn so that they are not even C#.
/// </summary>
internal sealed class CaseWriter
{
    private readonly Dice dice;
    private readonly bool isWild;
    private readonly TypePicker types;
    private readonly AttributePicker attributes;
    private readonly MemberWriter members;
    private readonly List<string> lines = [];
    private readonly HashSet<string> typeNames = [];
    private readonly List<string> bases = [];

    private CaseWriter(int seed)
    {
        dice = new Dice(seed);
        isWild = seed % 2 != 0;
        types = new TypePicker(dice, isWild);
        attributes = new AttributePicker(dice, isWild);
        members = new MemberWriter(dice, isWild, types, attributes);
    }

    /// <summary>The lines of the case that a seed gives.</summary>
    public static IReadOnlyList<string> Write(int seed)
    {
        var writer = new CaseWriter(seed);
        writer.WriteFile();
        return writer.lines;
    }

    private void WriteFile()
    {
        lines.Add(dice.Pick("namespace Test;", "namespace Test.@class.Inner;", "namespace System.Test;", "", "namespace CrdGen.Test;"));
        var count = dice.Between(0, 7);
        if (isWild)
        {
            // Types may refer to each other in circles.
            for (var i = 0; i < count; i++)
            {
                types.Own.Add(new(TypeName(), FieldKind.Object));
            }

            foreach (var name in types.Own.Select(type => type.Text).ToList())
            {
                WriteType(name);
            }
        }
        else
        {
            for (var i = 0; i < count; i++)
            {
                var name = TypeName();
                types.Own.Add(WriteType(name));
            }
        }

        for (var i = dice.Chance(0.7) ? 1 : dice.Between(2, 4); i > 0; i--)
        {
            new RootWriter(dice, isWild, types, attributes, members).Write(lines, isWild && dice.Chance(0.1) ? dice.Pick(typeNames.Append("Root").ToList()) : TypeName());
        }

        if (isWild && dice.Chance(0.15))
        {
            Garbage.Tear(dice, lines);
        }
    }

    private string TypeName()
    {
        string name;
        do
        {
            name = Names.Type(dice, isWild) + (dice.Chance(0.5) ? dice.Below(9).ToString(System.Globalization.CultureInfo.InvariantCulture) : "");
        }
        while (!typeNames.Add(name));
        return name;
    }

    private FieldType WriteType(string name)
    {
        lines.AddRange(Docs.Maybe(dice).Split('\n', StringSplitOptions.RemoveEmptyEntries));
        switch (dice.Below(12))
        {
            case 0:
                return Enum(name);
            case 1:
                lines.AddRange(attributes.ForType(FieldKind.Text).Select(attribute => $"[{attribute}]"));
                lines.Add($"public readonly record struct {name}({dice.Pick("string", "int", "Guid", "double", "List<string>")} Value);");
                return new(name, FieldKind.Other);
            case 2:
                return Union(name);
            case 3:
                return Generic(name);
            case 4:
                WriteBody($"public record {name}({string.Join(", ", Enumerable.Range(0, dice.Between(1, 4)).Select(i => members.Parameter("P" + i)))})");
                return new(name, FieldKind.Object);
            case 5 when isWild && types.Own.Count > 0:
                WriteBody($"public class {name} : {dice.Pick(types.Own).Text.TrimEnd('?')}");
                return new(name, FieldKind.Object);
            case 5 or 6 when bases.Count > 0:
                WriteBody($"public class {name} : {dice.Pick(bases)}");
                return new(name, FieldKind.Object);
            case 6 when isWild:
                WriteBody($"public {dice.Pick("interface", "abstract class", "static class", "sealed class", "ref struct", "file class", "partial class", "readonly struct", "unsafe struct")} {name}");
                return new(name, FieldKind.Object);
            case 7 when isWild:
                lines.Add($"public class {name} : {dice.Pick("List", "Dictionary<string, int>, IEnumerable", "HashSet", "IReadOnlyList")}<{dice.Pick(types.Own).Text}> {{ }}");
                return new(name, FieldKind.Other);
            default:
                lines.AddRange(attributes.ForType(FieldKind.Object).Select(attribute => $"[{attribute}]"));
                var keyword = dice.Pick("class", "class", "record", "record class", "struct", "record struct", "sealed record", "sealed class");
                if (keyword == "class")
                {
                    bases.Add(name);
                }

                WriteBody($"public {keyword} {name}", keyword.EndsWith("struct", StringComparison.Ordinal) && !isWild ? $"public {name}() {{ }}" : null);
                return new(name, FieldKind.Object);
        }
    }

    private void WriteBody(string head, string? constructor = null)
    {
        lines.Add(head);
        lines.Add("{");
        if (constructor is not null)
        {
            lines.Add(constructor);
        }

        members.Write(lines, [], 0, 6);
        lines.Add("}");
    }

    private FieldType Enum(string name)
    {
        if (dice.Chance(0.3))
        {
            lines.Add("[Flags]");
        }

        if (dice.Chance(0.2))
        {
            lines.Add(dice.Pick($"[JsonConverter(typeof(JsonNumberEnumConverter<{name}>))]", $"[JsonConverter(typeof(JsonStringEnumConverter<{name}>))]", "[Schema(Title = \"e\")]"));
        }

        lines.Add($"public enum {name}{dice.Pick("", "", " : byte", " : long", " : ulong")}");
        lines.Add("{");
        for (var i = isWild ? dice.Below(5) : dice.Between(1, 5); i > 0; i--)
        {
            var rename = dice.Chance(0.2) ? $"[JsonStringEnumMemberName(\"{(isWild ? dice.Pick("", "a", " b", "c,d") : "m" + i)}\")] " : "";
            lines.Add($"{rename}M{i}{dice.Pick("", "", "", $" = {i}", $" = {1 << i}", isWild ? " = M1" : "")},");
        }

        lines.Add("}");
        return new(name, FieldKind.Other);
    }

    private FieldType Union(string name)
    {
        if (dice.Chance(0.5))
        {
            lines.Add($"[JsonPolymorphic(TypeDiscriminatorPropertyName = \"{(isWild ? dice.Pick(Names.Json) : "type")}\")]");
        }

        var count = dice.Between(1, 3);
        for (var i = 0; i < count; i++)
        {
            lines.Add($"[JsonDerivedType(typeof({name}D{i}), {(isWild ? dice.Pick("\"a\"", "1", $"\"d{i}\"", "null!", "") : $"\"d{i}\"")})]".Replace(", )", ")", StringComparison.Ordinal));
        }

        WriteBody($"public abstract record {name}");
        for (var i = 0; i < count; i++)
        {
            WriteBody($"public record {name}D{i} : {name}");
        }

        return new(name, FieldKind.Object);
    }

    private FieldType Generic(string name)
    {
        var argument = types.Next(2).Text;
        lines.Add($"public class {name}<T>");
        lines.Add("{");
        lines.Add("public T Inner { get; init; } = default!;");
        lines.Add($"public {dice.Pick("List<T>", "Dictionary<string, T>", "T[]", isWild ? $"{name}<List<T>>" : "T", isWild ? $"{name}<T>" : "T")}? More {{ get; init; }}");
        members.Write(lines, [], 0, 3);
        lines.Add("}");
        return new($"{name}<{argument}>", FieldKind.Object);
    }
}

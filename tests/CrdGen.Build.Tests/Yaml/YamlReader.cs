using System.Globalization;
using System.Text.RegularExpressions;
using CrdGen.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrdGen.Build.Tests.Yaml;

/// <summary>Reads YAML back with a parser that is not the writer's: YamlDotNet for the syntax, a schema of our own for the types.</summary>
public static partial class YamlReader
{
    /// <summary>How plain scalars get their types.</summary>
    public enum Types
    {
        /// <summary>YAML 1.2's core schema.</summary>
        Core,

        /// <summary>YAML 1.1's types, as in PyYAML.</summary>
        Yaml11,
    }

    public static JsonValue Read(string yaml, Types types = Types.Core)
    {
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        var value = ReadValue(parser, types);
        parser.Consume<DocumentEnd>();
        parser.Consume<StreamEnd>();
        return value;
    }

    private static JsonValue ReadValue(Parser parser, Types types)
    {
        if (parser.TryConsume<SequenceStart>(out _))
        {
            var items = new List<JsonValue>();
            while (!parser.TryConsume<SequenceEnd>(out _))
            {
                items.Add(ReadValue(parser, types));
            }

            return JsonValue.From(items);
        }

        if (parser.TryConsume<MappingStart>(out _))
        {
            var members = new List<JsonMember>();
            while (!parser.TryConsume<MappingEnd>(out _))
            {
                var key = ReadValue(parser, types);
                key.Kind.ShouldBe(JsonKind.String, $"a key that reads as {key}");
                members.Add(new(key.Text, ReadValue(parser, types)));
            }

            return JsonValue.From(members);
        }

        var scalar = parser.Consume<Scalar>();
        scalar.Tag.IsEmpty.ShouldBeTrue();
        return scalar.Style == ScalarStyle.Plain ? Resolve(scalar.Value, types) : JsonValue.From(scalar.Value);
    }

    private static JsonValue Resolve(string text, Types types)
    {
        switch (text)
        {
            case "null" or "Null" or "NULL" or "~" or "":
                return JsonValue.Null;
            case "true" or "True" or "TRUE":
                return JsonValue.True;
            case "false" or "False" or "FALSE":
                return JsonValue.False;
        }

        return (types == Types.Core ? CoreNumber() : NumberOf11()).IsMatch(text) && IsDecimal(text) ? Number(text)
            : (types == Types.Core ? CoreOther() : OtherOf11()).IsMatch(text) ? throw new InvalidOperationException($"'{text}' reads as neither string nor JSON")
            : JsonValue.From(text);
    }

    private static bool IsDecimal(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out _);

    private static JsonValue Number(string text) => Normalize(JsonValue.FromNumber(text));

    /// <summary>Numbers that are equal get the same text: <c>1e3</c>, <c>1.0e+3</c>.</summary>
    public static JsonValue Normalize(JsonValue value) => value.Kind switch
    {
        JsonKind.Number => JsonValue.FromNumber(decimal.TryParse(value.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            ? JsonNumber.Format(number)
            : value.AsDouble().ToString("R", CultureInfo.InvariantCulture)),
        JsonKind.Array => JsonValue.From(value.Items.Select(Normalize)),
        JsonKind.Object => JsonValue.From(value.Members.Select(member => member with { Value = Normalize(member.Value) })),
        _ => value,
    };

    [GeneratedRegex(@"\A[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?\z")]
    private static partial Regex CoreNumber();

    [GeneratedRegex(@"\A(0o[0-7]+|0x[0-9a-fA-F]+|[-+]?(\.inf|\.Inf|\.INF)|\.nan|\.NaN|\.NAN)\z")]
    private static partial Regex CoreOther();

    // As PyYAML has them, whose 1.1 is the one that most people meet.
    [GeneratedRegex(@"\A([-+]?(0|[1-9][0-9_]*)|[-+]?[0-9][0-9_]*\.[0-9_]*([eE][-+][0-9]+)?)\z")]
    private static partial Regex NumberOf11();

    [GeneratedRegex(@"\A([-+]?0b[0-1_]+|[-+]?0[0-7_]+|[-+]?0x[0-9a-fA-F_]+|[-+]?[1-9][0-9_]*(:[0-5]?[0-9])+|\.[0-9][0-9_]*([eE][-+][0-9]+)?|[-+]?[0-9][0-9_]*(:[0-5]?[0-9])+\.[0-9_]*|[-+]?\.(inf|Inf|INF)|\.(nan|NaN|NAN)|yes|Yes|YES|no|No|NO|on|On|ON|off|Off|OFF|y|Y|n|N|<<|=|[0-9]{4}-[0-9]{2}-[0-9]{2}|[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}([Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(\.[0-9]*)?([ \t]*(Z|[-+][0-9]{1,2}(:?[0-9]{2})?))?)\z")]
    private static partial Regex OtherOf11();
}

using CrdGen.Build.Yaml;
using CrdGen.Schema.Json;
using CrdGen.Yaml.Writing;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using ScalarStyle = YamlDotNet.Core.ScalarStyle;

namespace CrdGen.Build.Tests.Yaml;

/// <summary>The writer against YamlDotNet's emitter, which has libyaml's ways of folding, indenting and escaping; the same bytes.</summary>
public sealed class EmitterAgreementTests
{
    [Fact]
    public void Writes_random_values_as_the_emitter_does() => Compare(seed => new RandomJson(seed).Value(4));

    /// <summary>Blanks, words and quotes: what matters where long lines break.</summary>
    [Fact]
    public void Breaks_long_lines_where_the_emitter_does() => Compare(seed =>
    {
        var random = new Random(seed);
        return Nested(random, random.Next(5));
    });

    private static JsonValue Nested(Random random, int depth) =>
        depth == 0 ? JsonValue.From(Words(random))
        : random.Next(2) == 0 ? JsonValue.From([Nested(random, depth - 1), Nested(random, depth - 1)])
        : JsonValue.From([new JsonMember(Words(random) + "1", Nested(random, depth - 1)), new JsonMember(Words(random) + "2", Nested(random, depth - 1))]);

    private static string Words(Random random) => string.Concat(Enumerable.Range(0, random.Next(60)).Select(_ => random.Next(9) switch
    {
        0 => "  ",
        < 5 => " ",
        5 => "abc'd",
        6 => "\"",
        7 => random.Next(5) == 0 ? "\n" : "x",
        _ => "wordword",
    }));

    private static void Compare(Func<int, JsonValue> value)
    {
        var compared = 0;
        for (var seed = 0; seed < 2000; seed++)
        {
            var json = value(seed);
            var emitted = Emitted(json);
            // The emitter does not escape these two, as go-yaml does.
            if (emitted.AsSpan().IndexOfAny('\t', '\ufeff') < 0)
            {
                YamlText.Write(json).ShouldBe(emitted, $"seed {seed}");
                compared++;
            }
        }

        compared.ShouldBeGreaterThan(1000);
    }

    private static string Emitted(JsonValue value)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer, new EmitterSettings(2, 80, isCanonical: false, maxSimpleKeyLength: int.MaxValue));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: false));
        Emit(emitter, value);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());
        return writer.ToString();
    }

    private static void Emit(Emitter emitter, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Array:
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, value.Items.IsEmpty ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in value.Items)
                {
                    Emit(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JsonKind.Object:
                emitter.Emit(new MappingStart(null, null, isImplicit: true, value.Members.IsEmpty ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var member in value.Members)
                {
                    Emit(emitter, member.Name, Style(member.Name, isKey: true));
                    Emit(emitter, member.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
            case JsonKind.String:
                Emit(emitter, value.Text, Style(value.Text, isKey: false));
                break;
            default:
                Emit(emitter, value.Kind == JsonKind.Number ? YamlNumber.Write(value.Text) : value.ToString(), ScalarStyle.Plain);
                break;
        }
    }

    private static void Emit(Emitter emitter, string text, ScalarStyle style) =>
        emitter.Emit(new Scalar(null, null, text, style, isPlainImplicit: true, isQuotedImplicit: true));

    private static ScalarStyle Style(string text, bool isKey) => ScalarAnalysis.StyleOf(text, isKey) switch
    {
        CrdGen.Yaml.Writing.ScalarStyle.Literal => ScalarStyle.Literal,
        CrdGen.Yaml.Writing.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        CrdGen.Yaml.Writing.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        _ => ScalarStyle.Plain,
    };
}

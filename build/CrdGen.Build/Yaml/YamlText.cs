using CrdGen.Schema.Json;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrdGen.Build.Yaml;

/// <summary>
/// JSON as YAML, in the form that controller-gen gives its manifests (go-yaml's): block style, lists not indented,
/// multi-line text as literal blocks, long lines folded at 80 columns. So a project that comes from controller-gen sees
/// no noise in its diffs, and tools that read YAML 1.1 or 1.2 see the same values.
/// </summary>
public static class YamlText
{
    private const int Width = 80;
    private const int Indent = 2;

    /// <returns>One document, with its <c>---</c>, that ends in a line feed.</returns>
    /// <exception cref="UnpairedSurrogateException">A string is no Unicode text, so no file can hold it.</exception>
    public static string Write(JsonValue value)
    {
        using var writer = new StringWriter { NewLine = "\n" };
        var emitter = new Emitter(writer, new EmitterSettings(Indent, Width, isCanonical: false, maxSimpleKeyLength: ScalarAnalysis.LongestKey));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: false));
        Write(emitter, value);
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());

        // The emitter leaves these as they are in double quotes, the only place where the analysis lets them stand: there
        // nobody would see them, and a tab next to a folded line break would be lost.
        return writer.ToString().Replace("\t", "\\t").Replace("\ufeff", "\\uFEFF");
    }

    private static void Write(Emitter emitter, JsonValue value)
    {
        switch (value.Kind)
        {
            case JsonKind.Null:
                Write(emitter, "null", ScalarStyle.Plain);
                break;
            case JsonKind.True:
                Write(emitter, "true", ScalarStyle.Plain);
                break;
            case JsonKind.False:
                Write(emitter, "false", ScalarStyle.Plain);
                break;
            case JsonKind.Number:
                Write(emitter, YamlNumber.Write(value.Text), ScalarStyle.Plain);
                break;
            case JsonKind.String:
                Write(emitter, value.Text, ScalarAnalysis.StyleOf(value.Text, isKey: false));
                break;
            case JsonKind.Array:
                emitter.Emit(new SequenceStart(null, null, isImplicit: true, value.Items.IsEmpty ? SequenceStyle.Flow : SequenceStyle.Block));
                foreach (var item in value.Items)
                {
                    Write(emitter, item);
                }

                emitter.Emit(new SequenceEnd());
                break;
            case JsonKind.Object:
                emitter.Emit(new MappingStart(null, null, isImplicit: true, value.Members.IsEmpty ? MappingStyle.Flow : MappingStyle.Block));
                foreach (var member in value.Members)
                {
                    Write(emitter, member.Name, ScalarAnalysis.StyleOf(member.Name, isKey: true));
                    Write(emitter, member.Value);
                }

                emitter.Emit(new MappingEnd());
                break;
        }
    }

    private static void Write(Emitter emitter, string text, ScalarStyle style) =>
        emitter.Emit(new Scalar(null, null, text, style, isPlainImplicit: true, isQuotedImplicit: true));
}

using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace CrdGen.Yaml.Writing;

/// <summary>
/// Writes one document of YAML in go-yaml's form, which is that of kubectl and controller-gen: block style, lists not indented, multi-line
/// text as literal blocks, long lines folded at 80 columns. Tools that read YAML 1.1 or 1.2 see the same values.
/// </summary>
internal sealed class YamlEmitter : IDisposable
{
    private const int Width = 80;
    private const int Indent = 2;

    /// <summary>Longer keys would be written as <c>? key</c>; here none are, as in JSON.</summary>
    private const int LongestKey = 1 << 20;

    private readonly StringWriter text = new() { NewLine = "\n" };
    private readonly Emitter emitter;

    /// <summary>Begins a document.</summary>
    /// <param name="isMarked">Whether it begins with <c>---</c>.</param>
    public YamlEmitter(bool isMarked = false)
    {
        emitter = new(text, new EmitterSettings(Indent, Width, isCanonical: false, maxSimpleKeyLength: LongestKey));
        emitter.Emit(new StreamStart());
        emitter.Emit(new DocumentStart(null, null, isImplicit: !isMarked));
    }

    /// <summary>A word that JSON has: <c>null</c>, <c>true</c>, <c>false</c>.</summary>
    public void Word(string word) => Scalar(word, ScalarStyle.Plain);

    /// <summary>A number as it stands in JSON.</summary>
    public void Number(string json) => Scalar(YamlNumber.Write(json), ScalarStyle.Plain);

    /// <summary>A text.</summary>
    /// <exception cref="UnpairedSurrogateException">It is no Unicode text, so no file can hold it.</exception>
    public void String(string value) => Scalar(value, ScalarAnalysis.StyleOf(value, isKey: false));

    /// <summary>The name of a field.</summary>
    /// <exception cref="UnpairedSurrogateException">It is no Unicode text, so no file can hold it.</exception>
    public void Name(string name) => Scalar(name, ScalarAnalysis.StyleOf(name, isKey: true));

    /// <summary>Begins a list.</summary>
    public void StartList(bool isEmpty) =>
        emitter.Emit(new SequenceStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isEmpty ? SequenceStyle.Flow : SequenceStyle.Block));

    /// <summary>Ends a list.</summary>
    public void EndList() => emitter.Emit(new SequenceEnd());

    /// <summary>Begins an object.</summary>
    public void StartObject(bool isEmpty) =>
        emitter.Emit(new MappingStart(AnchorName.Empty, TagName.Empty, isImplicit: true, isEmpty ? MappingStyle.Flow : MappingStyle.Block));

    /// <summary>Ends an object.</summary>
    public void EndObject() => emitter.Emit(new MappingEnd());

    /// <summary>Ends the document, and gives its text, which ends in a line feed.</summary>
    public string End()
    {
        emitter.Emit(new DocumentEnd(isImplicit: true));
        emitter.Emit(new StreamEnd());

        // The emitter leaves these as they are in double quotes, the only place where the analysis lets them stand: there
        // nobody would see them, and a tab next to a folded line break would be lost.
        return text.GetStringBuilder().Replace("\t", "\\t").Replace("\ufeff", "\\uFEFF").ToString();
    }

    /// <inheritdoc/>
    public void Dispose() => text.Dispose();

    private void Scalar(string value, ScalarStyle style) =>
        emitter.Emit(new Scalar(AnchorName.Empty, TagName.Empty, value, style, isPlainImplicit: true, isQuotedImplicit: true));
}

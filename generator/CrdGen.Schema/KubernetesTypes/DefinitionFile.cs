using System.Text;
using CrdGen.Schema.Json;

namespace CrdGen.Schema.KubernetesTypes;

/// <summary>
/// The embedded data: <c>{"name":schema}</c> on each line. Most projects use a handful of some six hundred definitions,
/// so the file is indexed at first use, and a line is parsed when it is asked for.
/// </summary>
public sealed class DefinitionFile
{
    private const string ResourceName = "CrdGen.KubernetesTypes.definitions.jsonl";

    private static readonly Lazy<DefinitionFile> LazyInstance = new(() => new(ReadResource()));

    private readonly byte[] bytes;
    private readonly Dictionary<string, (int Start, int Length)> schemas = new(StringComparer.Ordinal);

    /// <param name="bytes">The file in UTF-8. Names are plain: no escapes.</param>
    internal DefinitionFile(byte[] bytes)
    {
        this.bytes = bytes;
        const int NameStart = 2; // {"
        for (var line = 0; line < bytes.Length;)
        {
            var end = Array.IndexOf(bytes, (byte)'\n', line);
            var name = line + NameStart;
            var quote = Array.IndexOf(bytes, (byte)'"', name);
            var schema = quote + 2; // ":
            schemas.Add(Encoding.UTF8.GetString(bytes, name, quote - name), (schema, end - 1 - schema));
            line = end + 1;
        }
    }

    /// <summary>The embedded file, read at first use: who asks for no built-in type pays nothing.</summary>
    public static DefinitionFile Instance => LazyInstance.Value;

    /// <summary>All names, such as <c>io.k8s.api.core.v1.PodSpec</c>, sorted.</summary>
    public IReadOnlyCollection<string> Names => schemas.Keys;

    /// <summary>Whether there is a definition of that name.</summary>
    public bool Contains(string name) => schemas.ContainsKey(name);

    /// <summary>The schema, in which <c>$ref</c> is the name of another definition; or <see langword="null"/>.</summary>
    public JsonValue? Read(string name) => schemas.TryGetValue(name, out var place)
        ? JsonReader.Read(Encoding.UTF8.GetString(bytes, place.Start, place.Length))
        : null;

    private static byte[] ReadResource()
    {
        using var stream = typeof(DefinitionFile).Assembly.GetManifestResourceStream(ResourceName)!;
        using var memory = new MemoryStream((int)stream.Length);
        stream.CopyTo(memory);
        return memory.ToArray();
    }
}

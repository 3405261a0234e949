using System.Formats.Tar;
using System.IO.Compression;
using CrdGen.Cli.Reading;
using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.SampleObjects;

/// <summary>A published definition.</summary>
/// <param name="Project">The project that published it.</param>
/// <param name="Json">The definition as it was published.</param>
public sealed record PublishedDefinition(string Project, JsonValue Json)
{
    /// <summary>The definition as the model has it.</summary>
    public CustomResourceDefinition Definition { get; } = CustomResourceDefinitionReader.Read(Json);

    /// <summary>Its name: <c>PLURAL.GROUP</c>.</summary>
    public string Name => Definition.Name;
}

/// <summary>The definitions in <c>Corpus/crds.tar.gz</c>.</summary>
public static class Corpus
{
    private static readonly Lazy<IReadOnlyList<PublishedDefinition>> Lazily = new(Read);

    /// <summary>All of them, by project and name.</summary>
    public static IReadOnlyList<PublishedDefinition> All => Lazily.Value;

    private static List<PublishedDefinition> Read()
    {
        using var file = File.OpenRead(Path.Combine(AppContext.BaseDirectory, "Corpus", "crds.tar.gz"));
        using var archive = new TarReader(new GZipStream(file, CompressionMode.Decompress));
        var definitions = new List<PublishedDefinition>();
        while (archive.GetNextEntry(copyData: true) is { } entry)
        {
            if (entry.DataStream is not { } data)
            {
                continue;
            }

            using var bytes = new MemoryStream();
            data.CopyTo(bytes);
            definitions.Add(new(entry.Name.Split('/')[0], SourceFile.Read(entry.Name, bytes.ToArray()).Single().Value));
        }

        return [.. definitions.OrderBy(d => d.Project, StringComparer.Ordinal).ThenBy(d => d.Name, StringComparer.Ordinal)];
    }
}

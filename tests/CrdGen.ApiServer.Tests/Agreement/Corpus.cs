using System.Formats.Tar;
using System.IO.Compression;
using CrdGen.Cli.Output;
using CrdGen.Cli.Reading;
using CrdGen.TestSupport;

namespace CrdGen.ApiServer.Tests.Agreement;

/// <summary>The published CRDs that the conformance tests have.</summary>
internal static class Corpus
{
    /// <summary>All definitions, by name.</summary>
    public static IReadOnlyList<PublishedDefinition> Read()
    {
        var folder = Directory.CreateTempSubdirectory("crdgen-corpus-");
        try
        {
            using (var archive = File.OpenRead(Repository.File("tests", "CrdGen.Conformance.Tests", "Corpus", "crds.tar.gz")))
            using (var tar = new GZipStream(archive, CompressionMode.Decompress))
            {
                TarFile.ExtractToDirectory(tar, folder.FullName, overwriteFiles: false);
            }

            var reader = new ManifestReader(new MessageLog(new Terminal(TextWriter.Null, TextWriter.Null)), Stream.Null);
            return [.. reader.Read([folder.FullName]).Where(m => m.IsDefinition).OrderBy(m => m.Name, StringComparer.Ordinal).Select(m => new PublishedDefinition(m))];
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}

using System.Text;
using CrdGen.Build.Yaml;
using CrdGen.Schema.Json;
using CrdGen.Yaml.Writing;

namespace CrdGen.Build.Manifests;

/// <summary>A file as it has to be: UTF-8 without a byte order mark, lines that end in LF.</summary>
/// <param name="Path">Relative to the manifest folder, with forward slashes.</param>
/// <param name="Bytes">The whole file.</param>
public sealed record Manifest(string Path, byte[] Bytes)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Manifest FromText(string path, string text) => new(path, Utf8.GetBytes(text));

    /// <summary>Parses manifests, on all cores: in a build this is the first use of the YAML library, and slow.</summary>
    /// <exception cref="ProblemException">Of all manifests that cannot be parsed.</exception>
    public static List<Manifest> ParseAll(List<RawManifest> raw)
    {
        var parsed = new Manifest[raw.Count];
        var problems = new ProblemException?[raw.Count];
        Parallel.For(0, raw.Count, i =>
        {
            try
            {
                parsed[i] = Parse(raw[i]);
            }
            catch (ProblemException problem)
            {
                problems[i] = problem;
            }
        });
        var found = problems.Where(problem => problem is not null).SelectMany(problem => problem!.Problems).ToList();
        return found.Count > 0 ? throw new ProblemException(found) : [.. parsed];
    }

    public static Manifest Parse(RawManifest raw)
    {
        try
        {
            return FromText(raw.Path, YamlText.Write(JsonReader.Read(raw.Json)));
        }
        catch (JsonFormatException exception)
        {
            throw new ProblemException(new Problem("CRD9007", $"The manifest '{raw.Path}' in the assembly is no JSON: {exception.Message} (at character {exception.Position})"));
        }
        catch (UnpairedSurrogateException exception)
        {
            throw new ProblemException(new Problem("CRD9007", $"The manifest '{raw.Path}' in the assembly holds text that is no Unicode, and cannot be a file: {exception.Message}"));
        }
    }
}

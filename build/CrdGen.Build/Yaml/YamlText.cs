using CrdGen.Schema.Json;
using CrdGen.Yaml.Writing;

namespace CrdGen.Build.Yaml;

/// <summary>
/// JSON as YAML, in the form that controller-gen gives its manifests (go-yaml's): block style, lists not indented,
/// multi-line text as literal blocks, long lines folded at 80 columns. So a project that comes from controller-gen sees
/// no noise in its diffs, and tools that read YAML 1.1 or 1.2 see the same values.
/// </summary>
public static class YamlText
{
    /// <returns>One document, with its <c>---</c>, that ends in a line feed.</returns>
    /// <exception cref="UnpairedSurrogateException">A string is no Unicode text, so no file can hold it.</exception>
    public static string Write(JsonValue value) => new BlockWriter().WriteDocument(value);
}

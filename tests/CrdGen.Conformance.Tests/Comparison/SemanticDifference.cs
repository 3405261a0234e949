using System.Globalization;
using CrdGen.Schema.Json;

namespace CrdGen.Conformance.Tests.Comparison;

/// <summary>
/// Whether two definitions are the same to the API server. What it fills in is no difference; nor is the order of
/// <c>required</c>, <c>enum</c> and <c>shortNames</c>.
/// </summary>
internal static class SemanticDifference
{
    private static readonly HashSet<string> Sets = new(StringComparer.Ordinal) { "required", "enum", "shortNames" };

    /// <summary>The differences, each with its path.</summary>
    /// <param name="published">The definition as it was published.</param>
    /// <param name="generated">The definition that its C# gave.</param>
    public static IEnumerable<string> Find(JsonValue published, JsonValue generated) => Find(Normalize(published), Normalize(generated), "");

    private static JsonValue Normalize(JsonValue definition)
    {
        var metadata = Without(definition.Get("metadata")!, "creationTimestamp");
        if (metadata.Get("annotations") is { } annotations)
        {
            annotations = Without(annotations, "controller-gen.kubebuilder.io/version");
            metadata = annotations.Members.IsEmpty ? Without(metadata, "annotations") : With(metadata, "annotations", annotations);
        }

        var spec = definition.Get("spec")!;
        var names = spec.Get("names")!;
        var kind = names.Get("kind")!.Text;
        names = names.Get("singular") is null ? With(names, "singular", JsonValue.From(kind.ToLowerInvariant())) : names;
        names = names.Get("listKind") is null ? With(names, "listKind", JsonValue.From(kind + "List")) : names;
        spec = With(spec, "names", names);
        spec = spec.Get("conversion") is null ? With(spec, "conversion", JsonReader.Read("""{"strategy":"None"}""")) : spec;
        return With(With(Without(definition, "status"), "metadata", metadata), "spec", spec);
    }

    private static IEnumerable<string> Find(JsonValue published, JsonValue generated, string path)
    {
        if (published.Kind != generated.Kind)
        {
            return [$"{path}: {Short(published)} ≠ {Short(generated)}"];
        }

        return published.Kind switch
        {
            JsonKind.Object => OfObjects(published, generated, path),
            JsonKind.Array when Sets.Contains(path[(path.LastIndexOf('.') + 1)..]) => Sorted(published).SequenceEqual(Sorted(generated)) ? [] : [$"{path}: {Short(published)} ≠ {Short(generated)}"],
            JsonKind.Array when published.Items.Count == generated.Items.Count => published.Items.SelectMany((item, i) => Find(item, generated.Items[i], $"{path}[{i}]")),
            JsonKind.Number when Number(published) == Number(generated) => [],
            _ => published == generated ? [] : [$"{path}: {Short(published)} ≠ {Short(generated)}"],
        };
    }

    private static IEnumerable<string> OfObjects(JsonValue published, JsonValue generated, string path)
    {
        foreach (var name in published.Members.Concat(generated.Members).Select(member => member.Name).Distinct().Order(StringComparer.Ordinal))
        {
            var (left, right) = (published.Get(name), generated.Get(name));
            if (left is null || right is null)
            {
                yield return $"{path}.{name}: {(left is null ? "nothing" : Short(left))} ≠ {(right is null ? "nothing" : Short(right))}";
                continue;
            }

            foreach (var difference in Find(left, right, path + "." + name))
            {
                yield return difference;
            }
        }
    }

    private static IEnumerable<string> Sorted(JsonValue array) => array.Items.Select(JsonWriter.Write).Distinct().Order(StringComparer.Ordinal);

    private static string Number(JsonValue number) =>
        decimal.TryParse(number.Text, NumberStyles.Float, CultureInfo.InvariantCulture, out var exact)
            ? (exact / 1.000000000000000000000000000000000m).ToString(CultureInfo.InvariantCulture)
            : number.AsDouble().ToString("R", CultureInfo.InvariantCulture);

    private static JsonValue Without(JsonValue value, string name) => JsonValue.From(value.Members.Where(member => member.Name != name));

    private static JsonValue With(JsonValue value, string name, JsonValue member) =>
        JsonValue.From(value.Members.Where(other => other.Name != name).Append(new JsonMember(name, member)));

    private static string Short(JsonValue value) => value.ToString() is { Length: > 200 } text ? text[..200] + "…" : value.ToString();
}

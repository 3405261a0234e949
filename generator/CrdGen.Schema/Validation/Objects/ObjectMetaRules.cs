using System.Text;
using CrdGen.Schema.Json;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Validation.Objects;

/// <summary>What the API server asks of metadata (apimachinery, <c>ValidateObjectMeta</c>). Fields of a wrong type are another class's business.</summary>
public static class ObjectMetaRules
{
    /// <summary>How many bytes all annotations of an object may have, keys included.</summary>
    public const int MaxAnnotationBytes = 256 * 1024;
    private const int MaxGeneratedPrefix = 58;
    private const int MaxManager = 128;
    private const int MaxSubresource = 256;

    private static readonly string[] OwnerFields = ["apiVersion", "kind", "name", "uid"];

    /// <param name="isRoot">Whether it is the metadata of the resource itself; embedded ones may have any name, or none.</param>
    /// <param name="isNamespaced">Whether the resource lives in namespaces; its own is filled in where it is absent.</param>
    internal static void Check(JsonValue metadata, bool isRoot, bool isNamespaced, ValuePath path, Problems problems)
    {
        CheckNames(metadata, isRoot, path, problems);
        if (Text(metadata, "namespace") is { Length: > 0 } @namespace && (isNamespaced || !isRoot) && !Dns.IsLabel1123(@namespace))
        {
            Invalid("namespace", "must be a DNS label: lower-case letters, digits and '-', at most 63");
        }

        // The resource's own generation is the API server's, whatever is sent.
        if (!isRoot && metadata.Get("generation") is { Kind: JsonKind.Number } generation && generation.AsDouble() < 0)
        {
            Invalid("generation", "must be greater than or equal to 0");
        }

        CheckCommon(metadata, path, problems);

        void Invalid(string name, string message) => problems.Invalid(ValuePath.Member(path, name), "metadata", metadata.Get(name)!, message);
    }

    /// <summary>What holds for all metadata, whatever the object.</summary>
    internal static void CheckCommon(JsonValue metadata, ValuePath path, Problems problems)
    {
        CheckLabels(metadata, path, problems);
        CheckAnnotations(metadata, path, problems);
        CheckOwners(metadata, path, problems);
        CheckFinalizers(metadata, path, problems);
        CheckManagers(metadata, path, problems);
    }

    private static void CheckNames(JsonValue metadata, bool isRoot, ValuePath path, Problems problems)
    {
        var name = Text(metadata, "name");
        var prefix = Text(metadata, "generateName");
        if (prefix.Length > 0 && !IsName(MaskDash(prefix), isRoot))
        {
            problems.Invalid(ValuePath.Member(path, "generateName"), "metadata", JsonValue.From(prefix), NameRule(isRoot));
        }

        if (name.Length > 0)
        {
            if (!IsName(name, isRoot))
            {
                problems.Invalid(ValuePath.Member(path, "name"), "metadata", JsonValue.From(name), NameRule(isRoot));
            }
        }
        else if (isRoot && prefix.Length == 0 && metadata.Get("name") is not { Kind: not (JsonKind.Null or JsonKind.String) })
        {
            problems.Required(ValuePath.Member(path, "name"), "name or generateName is required");
        }
        else if (isRoot && !IsName(prefix.Substring(0, Math.Min(prefix.Length, MaxGeneratedPrefix)) + "aaaaa", isRoot))
        {
            problems.Invalid(ValuePath.Member(path, "generateName"), "metadata", JsonValue.From(prefix), NameRule(isRoot));
        }
    }

    private static bool IsName(string name, bool isRoot) => isRoot ? Dns.IsSubdomain1123(name) : name is not ("." or "..") && name.IndexOfAny(['/', '%']) < 0;

    private static string NameRule(bool isRoot) => isRoot
        ? "must be a DNS subdomain: lower-case letters, digits, '-' and '.', beginning and ending with a letter or digit, at most 253"
        : "may not be '.' or '..', nor contain '/' or '%'";

    /// <summary>As the API server does it: what stands before a dash at the end goes with it.</summary>
    private static string MaskDash(string prefix) =>
        prefix.Length > 1 && prefix[prefix.Length - 1] == '-' ? prefix.Substring(0, prefix.Length - 2) + "a" : prefix;

    private static void CheckLabels(JsonValue metadata, ValuePath path, Problems problems)
    {
        foreach (var (at, label) in Members(metadata, "labels", path))
        {
            if (!Dns.IsQualifiedName(label.Name))
            {
                problems.Add(at, "metadata", "Invalid name: a label's name is [domain/]name, the name of letters, digits, '-', '_' and '.', at most 63");
            }

            if (label.Value.Kind == JsonKind.String && !Dns.IsLabelValue(label.Value.Text))
            {
                problems.Invalid(at, "metadata", label.Value, "must be at most 63 letters, digits, '-', '_' and '.', beginning and ending with a letter or digit");
            }
        }
    }

    private static void CheckAnnotations(JsonValue metadata, ValuePath path, Problems problems)
    {
        var size = 0L;
        foreach (var (at, annotation) in Members(metadata, "annotations", path))
        {
            size += Encoding.UTF8.GetByteCount(annotation.Name) + Encoding.UTF8.GetByteCount(annotation.Value.Text);
            if (!Dns.IsQualifiedName(annotation.Name.ToLowerInvariant()))
            {
                problems.Add(at, "metadata", "Invalid name: an annotation's name is [domain/]name, the name of letters, digits, '-', '_' and '.', at most 63");
            }
        }

        if (size > MaxAnnotationBytes)
        {
            problems.Add(ValuePath.Member(path, "annotations"), "metadata", $"Too long: {size} bytes: may not be more than {MaxAnnotationBytes}");
        }
    }

    private static void CheckOwners(JsonValue metadata, ValuePath path, Problems problems)
    {
        var controllers = 0;
        foreach (var (at, owner) in Items(metadata, "ownerReferences", path))
        {
            foreach (var name in OwnerFields.Where(name => Text(owner, name) is "" || (name == "apiVersion" && !HasVersion(Text(owner, name)))))
            {
                problems.Add(ValuePath.Member(at, name), "metadata", name == "apiVersion" ? "Invalid value: version must not be empty" : "Invalid value: must not be empty");
            }

            if (Text(owner, "apiVersion") is "v1" or "events.k8s.io/v1" && Text(owner, "kind") == "Event")
            {
                problems.Add(at, "metadata", "Invalid value: an Event cannot be an owner");
            }

            controllers += owner.Get("controller")?.Kind == JsonKind.True ? 1 : 0;
        }

        if (controllers > 1)
        {
            problems.Add(ValuePath.Member(path, "ownerReferences"), "metadata", "Invalid value: only one owner can be the controller");
        }
    }

    private static bool HasVersion(string apiVersion) =>
        apiVersion.Count(c => c == '/') <= 1 && !apiVersion.EndsWith("/", StringComparison.Ordinal);

    private static void CheckFinalizers(JsonValue metadata, ValuePath path, Problems problems)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (at, finalizer) in Items(metadata, "finalizers", path).Where(item => item.Item.Kind == JsonKind.String))
        {
            names.Add(finalizer.Text);
            if (!Dns.IsQualifiedName(finalizer.Text))
            {
                problems.Invalid(at, "metadata", finalizer, "must be [domain/]name, the name of letters, digits, '-', '_' and '.', at most 63");
            }
        }

        if (names.Contains("orphan") && names.Contains("foregroundDeletion"))
        {
            problems.Add(ValuePath.Member(path, "finalizers"), "metadata", "Invalid value: orphan and foregroundDeletion cannot both be set");
        }
    }

    private static void CheckManagers(JsonValue metadata, ValuePath path, Problems problems)
    {
        foreach (var (at, manager) in Items(metadata, "managedFields", path))
        {
            if (Text(manager, "operation") is not ("Apply" or "Update"))
            {
                problems.Add(ValuePath.Member(at, "operation"), "metadata", "Invalid value: must be Apply or Update");
            }

            if (Text(manager, "fieldsType") is not ("" or "FieldsV1"))
            {
                problems.Add(ValuePath.Member(at, "fieldsType"), "metadata", "Invalid value: must be FieldsV1");
            }

            CheckLength("manager", MaxManager);
            CheckLength("subresource", MaxSubresource);

            void CheckLength(string name, int max)
            {
                if (Encoding.UTF8.GetByteCount(Text(manager, name)) > max)
                {
                    problems.Add(ValuePath.Member(at, name), "metadata", $"Too long: may not be more than {max} bytes");
                }
            }
        }
    }

    private static string Text(JsonValue value, string name) => value.Get(name) is { Kind: JsonKind.String } text ? text.Text : "";

    private static IEnumerable<(ValuePath At, JsonMember Member)> Members(JsonValue metadata, string name, ValuePath path) =>
        metadata.Get(name) is { } map ? map.Members.Select(member => (ValuePath.Member(ValuePath.Member(path, name), member.Name), member)) : [];

    private static IEnumerable<(ValuePath At, JsonValue Item)> Items(JsonValue metadata, string name, ValuePath path) =>
        metadata.Get(name) is { } list ? list.Items.Select((item, i) => (ValuePath.Item(ValuePath.Member(path, name), i), item)) : [];
}

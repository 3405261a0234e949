using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace CrdGen.Build.Manifests;

/// <summary>A manifest as the generator left it in the assembly.</summary>
/// <param name="Path">Relative to the manifest folder, with forward slashes.</param>
/// <param name="Json">The manifest.</param>
/// <param name="RuleCosts">What its CEL rules may cost: a line a rule, of version, field, rule and cost, with tabs between.</param>
public sealed record RawManifest(string Path, string Json, string RuleCosts = "");

/// <summary>Reads the <c>GeneratedManifest</c> attributes of an assembly as data: it is neither loaded nor locked.</summary>
public static class AssemblyManifests
{
    private const string Namespace = "CrdGen";
    private const string Name = "GeneratedManifestAttribute";
    private const byte Property = 0x54;
    private const byte String = 0x0e;

    public static List<RawManifest> Read(string assembly)
    {
        try
        {
            using var stream = new FileStream(assembly, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            using var portable = new PEReader(stream);
            var reader = portable.GetMetadataReader();
            return reader.IsAssembly
                ? reader.GetAssemblyDefinition().GetCustomAttributes()
                    .Select(reader.GetCustomAttribute)
                    .Where(attribute => IsManifest(reader, attribute))
                    .Select(attribute => Decode(reader, attribute))
                    .ToList()
                : [];
        }
        catch (Exception exception) when (exception is BadImageFormatException or InvalidOperationException)
        {
            throw new ProblemException(new Problem("CRD9007", $"The manifests cannot be read: this is no valid .NET assembly ({exception.Message})", assembly));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new ProblemException(new Problem("CRD9006", $"The assembly cannot be opened: {exception.Message}", assembly));
        }
    }

    /// <summary>By name, so that the attribute's own assembly need not be found.</summary>
    private static bool IsManifest(MetadataReader reader, CustomAttribute attribute)
    {
        switch (attribute.Constructor.Kind)
        {
            case HandleKind.MemberReference:
                var parent = reader.GetMemberReference((MemberReferenceHandle)attribute.Constructor).Parent;
                if (parent.Kind != HandleKind.TypeReference)
                {
                    return false;
                }

                var reference = reader.GetTypeReference((TypeReferenceHandle)parent);
                return IsManifest(reader, reference.Namespace, reference.Name);
            case HandleKind.MethodDefinition:
                var method = reader.GetMethodDefinition((MethodDefinitionHandle)attribute.Constructor);
                var type = reader.GetTypeDefinition(method.GetDeclaringType());
                return IsManifest(reader, type.Namespace, type.Name);
            default:
                return false;
        }
    }

    private static bool IsManifest(MetadataReader reader, StringHandle @namespace, StringHandle name) =>
        reader.StringComparer.Equals(name, Name) && reader.StringComparer.Equals(@namespace, Namespace);

    /// <summary>ECMA-335 II.23.3: a prolog of 1, then the constructor's arguments, here two strings, and named ones.</summary>
    private static RawManifest Decode(MetadataReader reader, CustomAttribute attribute)
    {
        var blob = reader.GetBlobReader(attribute.Value);
        if (blob.ReadUInt16() != 1)
        {
            throw new BadImageFormatException("an attribute's value does not start as one");
        }

        var (path, json) = (blob.ReadSerializedString() ?? "", blob.ReadSerializedString() ?? "");
        var hasCosts = blob.RemainingBytes >= sizeof(ushort) && blob.ReadUInt16() > 0
            && blob.ReadByte() == Property && blob.ReadByte() == String && blob.ReadSerializedString() == nameof(RawManifest.RuleCosts);
        return new(path, json, hasCosts ? blob.ReadSerializedString() ?? "" : "");
    }
}

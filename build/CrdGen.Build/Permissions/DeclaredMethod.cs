using System.Reflection;
using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions;

/// <summary>A method, and what its attributes say that it requires.</summary>
/// <param name="Signature">Its types as text, by which overloads are told apart.</param>
/// <param name="TypeParameters">The names of its type parameters.</param>
/// <param name="Required">What it requires.</param>
/// <param name="Unknown">Why nobody can tell what it requires, or <see langword="null"/>.</param>
internal sealed record DeclaredMethod(string Signature, IReadOnlyList<string> TypeParameters, IReadOnlyList<AttributeValue> Required, string? Unknown)
{
    public const string RequiresPermission = "RequiresPermissionAttribute";
    private const string UnknownPermission = "UnknownPermissionAttribute";

    /// <summary>Whether it says anything.</summary>
    public bool Says => Required.Count > 0 || Unknown is not null;

    public static DeclaredMethod Of(AssemblyFile file, TypeDefinition type, MethodDefinition method)
    {
        var reader = file.Reader;
        var attributes = Both(method.GetCustomAttributes(), PropertyOf(reader, type, method));
        return new(
            SignatureOf(method.DecodeSignature(file.Types, null)),
            NamesOf(reader, method.GetGenericParameters()),
            [.. attributes.SelectMany(some => file.Attributes(some, RequiresPermission))],
            attributes.SelectMany(some => file.Attributes(some, UnknownPermission)).FirstOrDefault()?.Text(0));
    }

    public static string SignatureOf(MethodSignature<MetadataType> signature) =>
        $"{signature.GenericParameterCount} {signature.ReturnType}({string.Join(",", signature.ParameterTypes)})";

    public static IReadOnlyList<string> NamesOf(MetadataReader reader, GenericParameterHandleCollection parameters) =>
        [.. parameters.Select(handle => reader.GetString(reader.GetGenericParameter(handle).Name))];

    private static List<CustomAttributeHandleCollection> Both(CustomAttributeHandleCollection method, CustomAttributeHandleCollection? property) =>
        property is { } more ? [method, more] : [method];

    /// <summary>The attributes of the property whose accessor a method is.</summary>
    private static CustomAttributeHandleCollection? PropertyOf(MetadataReader reader, TypeDefinition type, MethodDefinition method)
    {
        if ((method.Attributes & MethodAttributes.SpecialName) == 0)
        {
            return null;
        }

        foreach (var handle in type.GetProperties())
        {
            var property = reader.GetPropertyDefinition(handle);
            var accessors = property.GetAccessors();
            if ((!accessors.Getter.IsNil && reader.GetMethodDefinition(accessors.Getter).Equals(method)) || (!accessors.Setter.IsNil && reader.GetMethodDefinition(accessors.Setter).Equals(method)))
            {
                return property.GetCustomAttributes();
            }
        }

        return null;
    }
}

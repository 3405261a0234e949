using System.Reflection;
using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions;

/// <summary>A method, and what its attributes say that it requires.</summary>
/// <param name="Signature">Its types as text, by which overloads are told apart.</param>
/// <param name="TypeParameters">The names of its type parameters.</param>
/// <param name="Arguments">The names of its parameters, as a call has their arguments: of an instance method, that object comes first, without a name.</param>
/// <param name="Required">What it requires.</param>
/// <param name="Unknown">Why nobody can tell what it requires, or <see langword="null"/>.</param>
internal sealed record DeclaredMethod(string Signature, IReadOnlyList<string> TypeParameters, IReadOnlyList<string> Arguments, IReadOnlyList<AttributeValue> Required, string? Unknown)
{
    public const string RequiresPermission = "RequiresPermissionAttribute";
    public const string UnknownPermission = "UnknownPermissionAttribute";

    /// <summary>Whether it says anything.</summary>
    public bool Says => Required.Count > 0 || Unknown is not null;

    public static DeclaredMethod Of(AssemblyFile file, MethodDefinition method)
    {
        var reader = file.Reader;
        var attributes = AttributesOf(reader, method);
        return new(
            SignatureOf(method.DecodeSignature(file.Types, null)),
            NamesOf(reader, method.GetGenericParameters()),
            ArgumentsOf(reader, method),
            [.. attributes.SelectMany(some => file.Attributes(some, RequiresPermission))],
            attributes.SelectMany(some => file.Attributes(some, UnknownPermission)).FirstOrDefault()?.Text(0));
    }

    public static string SignatureOf(MethodSignature<MetadataType> signature) =>
        $"{signature.GenericParameterCount} {signature.ReturnType}({string.Join(",", signature.ParameterTypes)})";

    public static IReadOnlyList<string> NamesOf(MetadataReader reader, GenericParameterHandleCollection parameters) =>
        [.. parameters.Select(handle => reader.GetString(reader.GetGenericParameter(handle).Name))];

    /// <summary>The attributes of a method, and of the property whose accessor it is.</summary>
    public static IReadOnlyList<CustomAttributeHandleCollection> AttributesOf(MetadataReader reader, MethodDefinition method) =>
        PropertyOf(reader, reader.GetTypeDefinition(method.GetDeclaringType()), method) is { } property ? [method.GetCustomAttributes(), property] : [method.GetCustomAttributes()];

    private static List<string> ArgumentsOf(MetadataReader reader, MethodDefinition method)
    {
        var names = method.GetParameters().Select(reader.GetParameter).Where(parameter => parameter.SequenceNumber > 0).OrderBy(parameter => parameter.SequenceNumber).Select(parameter => reader.GetString(parameter.Name)).ToList();
        if ((method.Attributes & MethodAttributes.Static) == 0)
        {
            names.Insert(0, "");
        }

        return names;
    }

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

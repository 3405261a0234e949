using Microsoft.CodeAnalysis;

namespace CrdGen.Generator.Symbols;

/// <summary>The arguments of attributes.</summary>
internal static class AttributeExtensions
{
    /// <summary>A constructor argument, or <see langword="null"/> where there are not so many or the code does not compile.</summary>
    public static TypedConstant? Argument(this AttributeData attribute, int index) =>
        index < attribute.ConstructorArguments.Length && attribute.ConstructorArguments[index].Kind != TypedConstantKind.Error
            ? attribute.ConstructorArguments[index]
            : null;

    /// <summary>A named argument, or <see langword="null"/> where it is not set.</summary>
    public static TypedConstant? Named(this AttributeData attribute, string name)
    {
        foreach (var argument in attribute.NamedArguments)
        {
            if (argument.Key == name && argument.Value.Kind != TypedConstantKind.Error)
            {
                return argument.Value;
            }
        }

        return null;
    }

    /// <summary>The value of an argument that is no array: of an array, <see cref="TypedConstant.Value"/> throws.</summary>
    public static object? Scalar(this TypedConstant? constant) => constant is { Kind: not TypedConstantKind.Array } scalar ? scalar.Value : null;

    /// <summary>Whether an argument does not compile.</summary>
    public static bool HasErrors(this AttributeData attribute)
    {
        foreach (var argument in attribute.ConstructorArguments)
        {
            if (IsError(argument))
            {
                return true;
            }
        }

        foreach (var argument in attribute.NamedArguments)
        {
            if (IsError(argument.Value))
            {
                return true;
            }
        }

        return attribute.AttributeConstructor is null;
    }

    private static bool IsError(TypedConstant constant)
    {
        if (constant.Kind == TypedConstantKind.Array && !constant.IsNull)
        {
            foreach (var item in constant.Values)
            {
                if (IsError(item))
                {
                    return true;
                }
            }
        }

        return constant.Kind == TypedConstantKind.Error;
    }

    public static string? String(this AttributeData attribute, int index) => attribute.Argument(index).Scalar() as string;

    public static string? String(this AttributeData attribute, string name) => attribute.Named(name).Scalar() as string;

    public static bool Bool(this AttributeData attribute, string name, bool otherwise = false) => attribute.Named(name).Scalar() as bool? ?? otherwise;

    public static int Int(this AttributeData attribute, string name, int otherwise = 0) => attribute.Named(name).Scalar() as int? ?? otherwise;

    /// <summary>The strings of an array argument; no array: none.</summary>
    public static string[] Strings(this TypedConstant? constant) =>
        constant is { Kind: TypedConstantKind.Array, IsNull: false } array
            ? [.. array.Values.Select(value => ((TypedConstant?)value).Scalar() as string ?? "")]
            : [];
}

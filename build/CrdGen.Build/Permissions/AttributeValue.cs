using System.Collections.Immutable;
using System.Reflection.Metadata;

namespace CrdGen.Build.Permissions;

/// <summary>The arguments of one of CrdGen's attributes.</summary>
/// <param name="value">What the metadata has.</param>
internal sealed class AttributeValue(CustomAttributeValue<MetadataType> value)
{
    public string Text(int index) => Fixed(index) as string ?? "";

    public int Number(int index) => Fixed(index) as int? ?? 0;

    public IReadOnlyList<string> Texts(int index) => Texts(Fixed(index));

    public string? Text(string name) => Named(name) as string;

    public int Number(string name) => Named(name) as int? ?? 0;

    public MetadataType? Type(int index) => Fixed(index) as MetadataType;

    public MetadataType? Type(string name) => Named(name) as MetadataType;

    public IReadOnlyList<string> Texts(string name) => Texts(Named(name));

    private static List<string> Texts(object? array) =>
        array is ImmutableArray<CustomAttributeTypedArgument<MetadataType>> items ? [.. items.Select(item => item.Value as string ?? "")] : [];

    /// <exception cref="BadImageFormatException">It has not so many: it is another attribute of that name.</exception>
    private object? Fixed(int index) => index < value.FixedArguments.Length
        ? value.FixedArguments[index].Value
        : throw new BadImageFormatException($"an attribute has {value.FixedArguments.Length} arguments");

    private object? Named(string name)
    {
        foreach (var argument in value.NamedArguments)
        {
            if (argument.Name == name)
            {
                return argument.Value;
            }
        }

        return null;
    }
}

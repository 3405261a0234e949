using CrdGen.Generator.Model.Contracts;
using CrdGen.Generator.Symbols;

namespace CrdGen.Generator.Emit.Contracts;

/// <summary>Emits the contract of an object: its fields, how it is made, and accessors past C#'s rules.</summary>
internal static class ObjectContractEmitter
{
    private const string Contracts = "JsonContracts";
    private const string Serialization = "global::System.Text.Json.Serialization";

    public static void Emit(SourceWriter writer, ObjectContract contract)
    {
        writer.Line($"private static JsonTypeInfo {contract.Id}(JsonSerializerOptions options) => {Contracts}.Object<{contract.Name}>(");
        writer.Line("    options,");
        writer.Line($"    () => new JsonPropertyInfo[]");
        writer.Line("    {");
        for (var i = 0; i < contract.Properties.Count; i++)
        {
            writer.Line("        " + Property(contract, contract.Properties[i], i) + ",");
        }

        writer.Line("    }" + Constructor(contract) + Settings(contract) + ");");
        for (var i = 0; i < contract.Properties.Count; i++)
        {
            Accessors(writer, contract, contract.Properties[i], i);
        }

        ConstructorAccessor(writer, contract);
    }

    private static string Property(ObjectContract contract, PropertyContract property, int index)
    {
        var self = contract.IsValueType && property.DeclaringType == contract.Name
            ? $"Unsafe.Unbox<{contract.Name}>(o)"
            : $"(({property.DeclaringType})o)";
        var name = TypeNames.Escape(property.Name);
        var reference = property.Accessor is { IsValueType: true } ? "ref " + self : self;
        var get = property.Get switch
        {
            AccessKind.Direct => $"static o => {self}.{name}",
            AccessKind.Accessor => $"static o => {Accessor(contract, property.Accessor!, $"get{index}")}({reference})",
            _ => "null",
        };
        var set = property.Set switch
        {
            AccessKind.Direct => $"static (o, v) => {self}.{name} = v",
            AccessKind.Accessor => property.IsField
                ? $"static (o, v) => {Accessor(contract, property.Accessor!, $"get{index}")}({reference}) = v"
                : $"static (o, v) => {Accessor(contract, property.Accessor!, $"set{index}")}({reference}, v)",
            _ => "null",
        };
        return $"{Contracts}.Property<{property.Type}>(options, typeof({property.DeclaringType}), {SourceWriter.Literal(property.Name)}, {SourceWriter.Literal(property.JsonName)}, {get}, {set}{Details(property)})";
    }

    private static string Details(PropertyContract property)
    {
        var details = property.IsRequired ? ", required: true" : "";
        details += property.Order != 0 ? $", order: {property.Order}" : "";
        details += property.IgnoreCondition is { } ignore ? $", ignore: ({Serialization}.JsonIgnoreCondition){ignore}" : "";
        details += property.NumberHandling is { } numbers ? $", numbers: ({Serialization}.JsonNumberHandling){numbers}" : "";
        details += property.CreationHandling is { } creation ? $", creation: ({Serialization}.JsonObjectCreationHandling){creation}" : "";
        details += property.IsExtensionData ? ", extensionData: true" : "";
        var converter = property.IsNumericEnum ? $"JsonMetadataServices.GetEnumConverter<{property.UnderlyingType ?? property.Type}>(options)"
            : property.Converter is { } name ? $"new {name}()"
            : null;
        return converter is null ? details
            : property.UnderlyingType is { } value ? $"{details}, converter: {Contracts}.NullableConverter<{value}>(options, {converter})"
            : $"{details}, converter: {Contracts}.Converter<{property.Type}>(options, {converter})";
    }

    private static string Constructor(ObjectContract contract)
    {
        if (contract.Constructor is not { } constructor)
        {
            return "";
        }

        var make = constructor.Accessor is { } accessor ? Accessor(contract, accessor, "new") : $"new {contract.Name}";
        if (constructor.Parameters.IsEmpty)
        {
            return constructor is { IsDirect: false, Accessor.IsValueType: true } ? $",\n        create: static () => default({contract.Name})" : $",\n        create: static () => {make}()";
        }

        var arguments = string.Join(", ", constructor.Parameters.Select((parameter, i) => $"({parameter.Type})args[{i}]"));
        var parameters = string.Join(", ", constructor.Parameters.Select((parameter, i) =>
            $"{Contracts}.Parameter(typeof({parameter.Type}), {SourceWriter.Literal(parameter.Name)}, {i}{(parameter.Default is null ? "" : $", true, {parameter.Default}")})"));
        return $",\n        createWith: static args => {make}({arguments}),\n        parameters: static () => new JsonParameterInfoValues[] {{ {parameters} }}";
    }

    private static string Settings(ObjectContract contract) =>
        (contract.NumberHandling != 0 ? $",\n        numbers: ({Serialization}.JsonNumberHandling){contract.NumberHandling}" : "")
        + (contract.UnmappedMemberHandling is { } unmapped ? $",\n        unmapped: ({Serialization}.JsonUnmappedMemberHandling){unmapped}" : "")
        + (contract.Populates ? ",\n        populate: true" : "");

    private static void Accessors(SourceWriter writer, ObjectContract contract, PropertyContract property, int index)
    {
        if (property.Accessor is not { } accessor)
        {
            return;
        }

        var self = $"{(accessor.IsValueType ? "ref " : "")}{accessor.Type} o";
        if (property.IsField)
        {
            Declare(writer, contract, accessor, "Field", property.Name, $"ref {accessor.MemberType}", $"get{index}", self);
            return;
        }

        if (property.Get == AccessKind.Accessor)
        {
            Declare(writer, contract, accessor, "Method", "get_" + property.Name, accessor.MemberType, $"get{index}", self);
        }

        if (property.Set == AccessKind.Accessor)
        {
            Declare(writer, contract, accessor, "Method", "set_" + property.Name, "void", $"set{index}", $"{self}, {accessor.MemberType} v");
        }
    }

    private static void ConstructorAccessor(SourceWriter writer, ObjectContract contract)
    {
        if (contract.Constructor is { Accessor: { } accessor } constructor && !(constructor.Parameters.IsEmpty && accessor.IsValueType))
        {
            Declare(writer, contract, accessor, "Constructor", null, accessor.Type, "new", string.Join(", ", constructor.Parameters.Select((parameter, i) => $"{parameter.OpenType} p{i}")));
        }
    }

    private static void Declare(SourceWriter writer, ObjectContract contract, AccessorContract accessor, string kind, string? name, string type, string part, string parameters)
    {
        writer.Line();

        // A generic type's members are reached from a class with the same type parameters.
        var isGeneric = accessor.TypeParameters.Length > 0;
        var method = $"{contract.Id}_{part}";
        if (isGeneric)
        {
            writer.Open($"private static class {method}{accessor.TypeParameters}{accessor.Constraints}");
            method = "Call";
        }

        var target = name is null ? "" : $", Name = {SourceWriter.Literal(name)}";
        writer.Line($"[UnsafeAccessor(UnsafeAccessorKind.{kind}{target})]");
        writer.Line($"{(isGeneric ? "public" : "private")} static extern {type} {method}({parameters});");
        if (isGeneric)
        {
            writer.Close();
        }
    }

    private static string Accessor(ObjectContract contract, AccessorContract accessor, string part) =>
        accessor.TypeParameters.Length > 0 ? $"{contract.Id}_{part}{accessor.TypeArguments}.Call" : $"{contract.Id}_{part}";
}

using CrdGen.Schema.Json;
using CrdGen.Schema.Model;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>
/// Whether the API server takes a CustomResourceDefinition: decoding, validation and warnings of
/// <c>k8s.io/apiextensions-apiserver</c> 0.36, of a creation or an update; and what it takes and is wrong all the same.
/// </summary>
public static class DefinitionValidator
{
    /// <summary>Judges the creation of a definition.</summary>
    /// <param name="json">A <c>CustomResourceDefinition</c> of <c>apiextensions.k8s.io/v1</c>, or anything.</param>
    /// <param name="target">The version of the API server.</param>
    public static DefinitionVerdict Validate(JsonValue json, KubernetesVersion? target = null)
    {
        var decoder = new Decoder();
        var definition = new DefinitionDecoder(decoder).Decode(json);
        return Judge(decoder, definition, null, json, target);
    }

    /// <summary>Judges an update.</summary>
    /// <param name="json">The definition after it.</param>
    /// <param name="old">The definition before it, with its status if it is known.</param>
    /// <param name="target">The version of the API server.</param>
    public static DefinitionVerdict ValidateUpdate(JsonValue json, JsonValue old, KubernetesVersion? target = null)
    {
        var decoder = new Decoder();
        var definition = new DefinitionDecoder(decoder).Decode(json);
        return Judge(decoder, definition, new DefinitionDecoder(new()).Decode(old), json, target);
    }

    /// <summary>Judges the creation of a definition that comes from elsewhere than JSON.</summary>
    public static DefinitionVerdict Validate(CustomResourceDefinition definition, KubernetesVersion? target = null) => Judge(new(), DefinitionObject.From(definition), null, null, target);

    /// <summary>Why the API server would refuse the creation of a definition, and what its rules cost. Warnings and advice are left out.</summary>
    /// <param name="definition">The definition.</param>
    /// <param name="target">The version of the API server.</param>
    public static DefinitionVerdict FindErrors(CustomResourceDefinition definition, KubernetesVersion target)
    {
        var read = DefinitionObject.From(definition);
        read = read with { Status = StoredVersions.OfStorage(read) };
        var errors = new FieldErrors();
        Check(read, null, ValidationOptions.OfCreation with { Version = target }, errors);
        return new() { Name = read.Name, Errors = errors.Items, RuleCosts = errors.RuleCosts, VersionProblems = VersionNeeds.Find(read, target) };
    }

    private static DefinitionVerdict Judge(Decoder decoder, DefinitionObject definition, DefinitionObject? old, JsonValue? json, KubernetesVersion? target)
    {
        var version = target ?? KubernetesVersion.Default;
        var needs = default(IReadOnlyList<VersionProblem>?);
        var errors = new FieldErrors();
        var warnings = default(IReadOnlyList<string>?);
        var advice = default(IReadOnlyList<DefinitionProblem>?);
        if (!decoder.HasFailed)
        {
            // The status is the API server's: a new definition has none, an update keeps the one that is there.
            old = old is { Status.StoredVersions.IsEmpty: true } ? old with { Status = StoredVersions.AddStorage(old.Status, old) } : old;
            definition = definition with { Status = old is null ? StoredVersions.OfStorage(definition) : StoredVersions.AddStorage(old.Status, definition) };
            var options = old is null ? ValidationOptions.OfCreation : Ratcheting.Options(definition, old);
            Check(definition, old, options with { Version = version }, errors);
            needs = VersionNeeds.Find(definition, version);
            warnings = ServerWarnings.Find(definition, old);
            advice = DefinitionAdvice.Find(definition, old, json, decoder.Ignored);
        }

        return new()
        {
            Name = definition.Name,
            DecodingProblems = decoder.Problems,
            Errors = errors.Items,
            RuleCosts = errors.RuleCosts,
            VersionProblems = needs ?? [],
            Warnings = warnings ?? [],
            Advice = advice ?? [],
        };
    }

    /// <summary>Validation alone, of a definition with its status: <c>ValidateCustomResourceDefinition</c> and <c>…Update</c>.</summary>
    internal static void Check(DefinitionObject definition, DefinitionObject? old, ValidationOptions options, FieldErrors errors)
    {
        if (old is null)
        {
            MetadataValidation.Check(definition, errors);
        }
        else
        {
            MetadataValidation.CheckUpdate(definition, old, errors);
        }

        SpecValidation.Check(definition, options, errors);
        if (old is not null)
        {
            ImmutableFields.Check(definition, old, options.RequireImmutableNames, errors);
        }

        NamesValidation.Check(definition.Status.AcceptedNames, FieldPath.Root("status").Child("acceptedNames"), errors);
        StoredVersions.Check(definition.Status.StoredVersions, definition.Versions, errors);
        ApiApproval.Check(definition, old, errors);
        if (definition.PreserveUnknownFields && old is not { PreserveUnknownFields: true })
        {
            errors.Invalid(FieldPath.Root("spec").Child("preserveUnknownFields"), "cannot set to true, set x-kubernetes-preserve-unknown-fields to true in spec.versions[*].schema instead");
        }
    }
}

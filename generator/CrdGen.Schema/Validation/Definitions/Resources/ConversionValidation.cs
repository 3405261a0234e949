using CrdGen.Schema.Model;
using CrdGen.Schema.Names;

namespace CrdGen.Schema.Validation.Definitions;

/// <summary>How objects are converted between versions.</summary>
public static class ConversionValidation
{
    /// <summary>What is wrong with a webhook; paths begin below <c>spec</c>.</summary>
    public static IReadOnlyList<DefinitionProblem> Find(ConversionWebhook webhook)
    {
        var errors = new FieldErrors();
        Check(ConversionObject.From(webhook), preservesUnknownFields: false, ValidationOptions.OfCreation, FieldPath.Root("conversion"), errors);
        return errors.Items;
    }

    internal static bool IsRecognized(string reviewVersion) => reviewVersion is "v1" or "v1beta1";

    internal static void Check(ConversionObject? conversion, bool preservesUnknownFields, ValidationOptions options, FieldPath path, FieldErrors errors)
    {
        if (conversion is null)
        {
            return;
        }

        if (preservesUnknownFields && conversion.Strategy != "None")
        {
            errors.Invalid(path.Child("strategy"), "must be None if spec.preserveUnknownFields is true");
        }

        switch (conversion.Strategy)
        {
            case "None":
            case "Webhook":
                break;
            case "":
                errors.Required(path.Child("strategy"));
                break;
            default:
                errors.NotSupported(path.Child("strategy"), ["None", "Webhook"]);
                break;
        }

        if (conversion.Strategy == "Webhook")
        {
            CheckClient(conversion, options, path.Child("webhookClientConfig"), errors);
            CheckReviewVersions(conversion.ReviewVersions, options.RequireRecognizedConversionReviewVersion, path.Child("conversionReviewVersions"), errors);
            return;
        }

        const string NoWebhook = "should not be set when strategy is not set to Webhook";
        if (conversion.HasClientConfig)
        {
            errors.Forbidden(path.Child("webhookClientConfig"), NoWebhook);
        }

        if (!conversion.ReviewVersions.IsEmpty)
        {
            errors.Forbidden(path.Child("conversionReviewVersions"), NoWebhook);
        }
    }

    private static void CheckClient(ConversionObject conversion, ValidationOptions options, FieldPath path, FieldErrors errors)
    {
        if (!conversion.HasClientConfig)
        {
            errors.Required(path, "required when strategy is set to Webhook");
            return;
        }

        if ((conversion.Url is null) == (conversion.Service is null))
        {
            errors.Required(path, "exactly one of url or service is required");
        }
        else if (conversion.Url is { } url)
        {
            WebhookClients.CheckUrl(url, path.Child("url"), errors);
        }
        else
        {
            WebhookClients.CheckService(conversion.Service!, path.Child("service"), errors);
        }

        if (conversion.CaBundle is { Length: > 0 } bundle && !options.AllowInvalidCaBundle && CaBundles.FindError(bundle) is { } error)
        {
            errors.Invalid(path.Child("caBundle"), error);
        }
    }

    private static void CheckReviewVersions(EquatableArray<string> versions, bool requireRecognized, FieldPath path, FieldErrors errors)
    {
        if (versions.IsEmpty)
        {
            errors.Required(path);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < versions.Count; i++)
        {
            if (!seen.Add(versions[i]))
            {
                errors.Invalid(path.Index(i), "duplicate version");
            }
            else if (!Dns.IsLabel1035(versions[i]))
            {
                errors.Invalid(path.Index(i), NamesValidation.LabelRule);
            }
        }

        if (requireRecognized && !versions.Any(IsRecognized))
        {
            errors.Invalid(path, "must include at least one of v1, v1beta1");
        }
    }
}

using System.Reflection;
using Quinze.Tests.Analyses;

namespace Quinze.Tests.Statistics;

/// <summary>Which test holds which of the expected values that others computed, by name; and which of them no feature needs.</summary>
public sealed class ReferenceVectorsTests
{
    private static readonly Dictionary<string, (Type Tests, string Named)[]> HeldBy = new()
    {
        ["esd_nist_rosner"] =
        [
            (typeof(GeneralizedEsdTests), nameof(GeneralizedEsdTests.Rosners_own_example_gives_the_published_three_outliers)),
            (typeof(GeneralizedEsdTests), nameof(GeneralizedEsdTests.The_modified_score_of_Rosners_data_flags_the_published_three)),
            (typeof(OrderStatisticsTests), nameof(OrderStatisticsTests.Median_and_deviation_of_Rosners_data_are_those_of_the_reference)),
        ],
        ["wilson_newcombe_1998"] = [(typeof(WilsonTests), nameof(WilsonTests.Newcombe_1998_is_reproduced))],
        ["jeffreys"] = [(typeof(ProportionIntervalsTests), nameof(ProportionIntervalsTests.Jeffreys_intervals_are_those_of_the_reference))],
        ["clopper_pearson"] =
        [
            (typeof(ProportionIntervalsTests), nameof(ProportionIntervalsTests.Clopper_and_Pearsons_intervals_are_those_of_the_reference)),
        ],
        ["kendall"] =
        [
            (typeof(KendallTests), nameof(KendallTests.Hollander_and_Wolfes_tuna_gives_the_published_exact_p)),
            (typeof(KendallTests), nameof(KendallTests.Ties_are_taken_out_of_both_sides)),
        ],
        ["gini"] = [(typeof(OrderStatisticsTests), nameof(OrderStatisticsTests.Gini_of_one_to_ten_is_that_of_the_reference))],
        ["ckmeans_1d_dp"] =
        [
            (typeof(CkmeansTests), nameof(CkmeansTests.Sizes_centres_and_sums_of_squares_are_those_of_the_R_package)),
            (typeof(CkmeansTests), nameof(CkmeansTests.The_number_of_clusters_is_the_one_the_R_package_chooses_by_its_BIC)),
        ],
        ["kleinberg_bursts_cran"] =
        [
            (typeof(KleinbergBurstsTests), nameof(KleinbergBurstsTests.The_example_of_the_R_package_gives_its_four_bursts)),
            (typeof(KleinbergBurstsTests), nameof(KleinbergBurstsTests.The_reference_vectors_of_other_series_are_met)),
        ],
        ["detector_positive_rate_score_strictly_above_0_5"] =
        [
            (typeof(ScreeningTests), nameof(ScreeningTests.Rates_of_seven_detectors_are_those_that_Liang_and_others_published)),
        ],
        ["detector_toefl_counts"] =
        [
            (typeof(ScreeningTests), nameof(ScreeningTests.Of_ninety_one_essays_of_learners_nearly_all_are_flagged_by_somebody)),
        ],
    };

    /// <summary>Forecasts of a cascade of reshares: no network tells its owner the cascade (design §3, science.md §3d).</summary>
    private static readonly string[] NoFeatureNeeds = ["seismic_cran_tweet", "hawkes_powerlaw_example"];

    [Fact]
    public void Every_vector_is_held_by_a_test_but_those_that_no_feature_needs() =>
        Assert.Equal(
            CheckData.ReferenceVectors().EnumerateObject().Select(v => v.Name).Order(StringComparer.Ordinal),
            HeldBy.Keys.Concat(NoFeatureNeeds).Order(StringComparer.Ordinal)
        );

    /// <summary>Published values that science.md gives as recomputed and that no vector holds.</summary>
    private static readonly Dictionary<string, (Type Tests, string Named)[]> Recomputed = new()
    {
        ["circles of the ten open egos (§1)"] =
        [
            (
                typeof(EgoLayersTests),
                nameof(
                    EgoLayersTests.Circles_of_the_open_egos_are_the_published_ones_but_for_what_whole_days_and_replaced_ids_no_longer_tell
                )
            ),
        ],
        ["contact and friendship in Copenhagen (§2)"] =
        [
            (typeof(CopenhagenTests), nameof(CopenhagenTests.As_many_pairs_and_as_many_friends_among_them_as_printed)),
            (typeof(CopenhagenTests), nameof(CopenhagenTests.Contact_tells_friends_from_others_as_weakly_as_printed)),
            (typeof(CopenhagenTests), nameof(CopenhagenTests.Overlap_and_volume_go_together_as_little_as_printed)),
        ],
        ["smallest tau that ten pairs can show (§8)"] =
        [
            (typeof(KendallTests), nameof(KendallTests.The_smallest_correlation_that_n_pairs_can_show_is_stated)),
        ],
        ["identities of the cohort-component projection (§9)"] =
        [
            (typeof(CohortComponentTests), nameof(CohortComponentTests.Without_coming_and_going_everybody_is_a_year_older)),
            (typeof(CohortComponentTests), nameof(CohortComponentTests.When_nobody_stays_the_newcomers_are_all_there_is)),
            (typeof(CohortComponentTests), nameof(CohortComponentTests.The_stationary_pyramid_stays_as_it_is)),
            (typeof(CohortComponentTests), nameof(CohortComponentTests.A_pyramid_comes_to_the_stationary_one_in_the_end)),
            (
                typeof(CohortComponentTests),
                nameof(CohortComponentTests.The_mean_age_of_next_year_is_that_of_those_who_stay_and_of_those_who_come)
            ),
        ],
    };

    [Fact]
    public void Every_test_that_is_named_is_one_that_runs() =>
        Assert.All(
            HeldBy.Values.Concat(Recomputed.Values).SelectMany(t => t),
            t => Assert.NotNull(t.Tests.GetMethod(t.Named)!.GetCustomAttribute<FactAttribute>(inherit: true))
        );
}
